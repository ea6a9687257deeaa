import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: the child’s stays abroad in twelve months, at most (§ 3 andre ledd). */
export const tipAbroad = parameter({
  id: 'TIP.ABROAD',
  title: {
    nb: 'Tiltakspenger: barnets opphold i utlandet på tolv måneder, høyst',
    nn: 'Tiltakspengar: opphaldet til barnet i utlandet på tolv månader, høgst',
    en: 'Measure benefit: the child’s stays abroad in twelve months, at most',
  },
  unit: 'days',
  law: 'FOR-2013-11-04-1286',
  section: '§ 3 andre ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 90, startNotFound: true }],
});
