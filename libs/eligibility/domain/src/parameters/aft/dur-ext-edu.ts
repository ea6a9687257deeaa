import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: further extension for formal competence (§ 13-4 andre ledd). */
export const aftDurExtEdu = parameter({
  id: 'AFT.DUR_EXT_EDU',
  title: {
    nb: 'AFT: ytterligere forlengelse ved formell kompetanse',
    nn: 'AFT: ytterlegare forlenging ved formell kompetanse',
    en: 'AFT: further extension for formal competence',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 13-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-10-01'), value: 12 }],
});
