import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Upper age in employer agreements (Nav’s system) (TGA). */
export const tecMaxAgeEmployer = parameter({
  id: 'TEC.MAX_AGE_EMPLOYER',
  title: {
    nb: 'Øvre alder i avtaler med arbeidsgiver (Navs fagsystem)',
    nn: 'Øvre alder i avtalar med arbeidsgivar (fagsystemet til Nav)',
    en: 'Upper age in employer agreements (Nav’s system)',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 72 }],
});
