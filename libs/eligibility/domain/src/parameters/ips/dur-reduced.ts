import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS: total duration with reduced work capacity (§ 3-5 andre ledd). */
export const ipsDurReduced = parameter({
  id: 'IPS.DUR_REDUCED',
  title: {
    nb: 'IPS: samlet varighet ved nedsatt arbeidsevne',
    nn: 'IPS: samla varigheit ved nedsett arbeidsevne',
    en: 'IPS: total duration with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-5 andre ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 36 }],
});
