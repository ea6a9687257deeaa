import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training letter c before f: longest duration (§ 7-4 andre ledd). */
export const oplDurCf = parameter({
  id: 'OPL.DUR_CF',
  title: {
    nb: 'Opplæring bokstav c før f: lengste varighet',
    nn: 'Opplæring bokstav c før f: lengste varigheit',
    en: 'Training letter c before f: longest duration',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-07-01'), value: 48 }],
});
