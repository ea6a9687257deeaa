import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Follow-up: addition in transition from school or serving in an institution (§ 4-4 andre ledd). */
export const oppDurExtTransition = parameter({
  id: 'OPP.DUR_EXT_TRANSITION',
  title: {
    nb: 'Oppfølging: tillegg ved overgang fra skole eller soning i institusjon',
    nn: 'Oppfølging: tillegg ved overgang frå skule eller soning i institusjon',
    en: 'Follow-up: addition in transition from school or serving in an institution',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 4-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6 }],
});
