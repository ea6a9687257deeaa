import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Lowest participation percent (Nav’s system) (AMT). */
export const tecParticipationMin = parameter({
  id: 'TEC.PARTICIPATION_MIN',
  title: {
    nb: 'Laveste deltakelsesprosent (Navs fagsystem)',
    nn: 'Lågaste deltakingsprosent (fagsystemet til Nav)',
    en: 'Lowest participation percent (Nav’s system)',
  },
  unit: 'percent',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 1 }],
});
