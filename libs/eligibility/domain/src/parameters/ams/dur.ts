import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work with support: longest duration (§ 2-4 andre ledd). */
export const amsDur = parameter({
  id: 'AMS.DUR',
  title: {
    nb: 'Arbeid med støtte: lengste varighet',
    nn: 'Arbeid med støtte: lengste varigheit',
    en: 'Work with support: longest duration',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 2-4 andre ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 12 }],
});
