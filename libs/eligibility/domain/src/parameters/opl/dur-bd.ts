import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training letter b before or together with d: longest duration (§ 7-4 andre ledd). */
export const oplDurBd = parameter({
  id: 'OPL.DUR_BD',
  title: {
    nb: 'Opplæring bokstav b før eller sammen med d: lengste varighet',
    nn: 'Opplæring bokstav b før eller saman med d: lengste varigheit',
    en: 'Training letter b before or together with d: longest duration',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-07-01'), value: 48 }],
});
