import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** General studies subjects before 1 July 2025: longest duration (§ 7-4 (eldre ordlyd)). */
export const oplDurStudieOld = parameter({
  id: 'OPL.DUR_STUDIE_OLD',
  title: {
    nb: 'Studiespesialisering før 01.07.2025: lengste varighet',
    nn: 'Studiespesialisering før 01.07.2025: lengste varigheit',
    en: 'General studies subjects before 1 July 2025: longest duration',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 (eldre ordlyd)',
  source: 'M33 boks 4.1',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), to: localDate('2025-06-30'), value: 12, startNotFound: true }],
});
