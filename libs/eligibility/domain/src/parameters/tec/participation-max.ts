import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Highest participation percent (Nav’s system) (AMT). */
export const tecParticipationMax = parameter({
  id: 'TEC.PARTICIPATION_MAX',
  title: {
    nb: 'Høyeste deltakelsesprosent (Navs fagsystem)',
    nn: 'Høgaste deltakingsprosent (fagsystemet til Nav)',
    en: 'Highest participation percent (Nav’s system)',
  },
  unit: 'percent',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 100 }],
});
