import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Higher education before 1 July 2025: over (§ 7-3 (eldre ordlyd)). */
export const oplAgeFOld = parameter({
  id: 'OPL.AGE_F_OLD',
  title: {
    nb: 'Høyere utdanning før 01.07.2025: over',
    nn: 'Høgare utdanning før 01.07.2025: over',
    en: 'Higher education before 1 July 2025: over',
  },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-3 (eldre ordlyd)',
  source: 'M33 boks 4.1',
  confidence: 'medium',
  values: [{ from: localDate('2019-07-01'), to: localDate('2025-06-30'), value: 22 }],
});
