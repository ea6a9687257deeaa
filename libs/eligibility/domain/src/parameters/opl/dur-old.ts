import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training before 1 July 2025: longest duration (§ 7-4 (eldre ordlyd)). */
export const oplDurOld = parameter({
  id: 'OPL.DUR_OLD',
  title: {
    nb: 'Opplæring før 01.07.2025: lengste varighet',
    nn: 'Opplæring før 01.07.2025: lengste varigheit',
    en: 'Training before 1 July 2025: longest duration',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 (eldre ordlyd)',
  source: 'M33 boks 4.1',
  confidence: 'medium',
  values: [{ from: localDate('2019-07-01'), to: localDate('2025-06-30'), value: 36 }],
});
