import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work with support: longest duration with reduced work capacity (§ 2-4 andre ledd). */
export const amsDurReduced = parameter({
  id: 'AMS.DUR_REDUCED',
  title: {
    nb: 'Arbeid med støtte: lengste varighet ved nedsatt arbeidsevne',
    nn: 'Arbeid med støtte: lengste varigheit ved nedsett arbeidsevne',
    en: 'Work with support: longest duration with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 2-4 andre ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 36 }],
});
