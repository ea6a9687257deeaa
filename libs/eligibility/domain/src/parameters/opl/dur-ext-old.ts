import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training before 1 July 2025: extension for special reasons (§ 7-4 (eldre ordlyd)). */
export const oplDurExtOld = parameter({
  id: 'OPL.DUR_EXT_OLD',
  title: {
    nb: 'Opplæring før 01.07.2025: forlengelse av særlige grunner',
    nn: 'Opplæring før 01.07.2025: forlenging av særlege grunnar',
    en: 'Training before 1 July 2025: extension for special reasons',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 (eldre ordlyd)',
  source: 'M33 boks 4.1',
  confidence: 'medium',
  values: [{ from: localDate('2019-07-01'), to: localDate('2025-06-30'), value: 12 }],
});
