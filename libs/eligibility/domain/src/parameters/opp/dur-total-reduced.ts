import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Follow-up: total duration with reduced work capacity (§ 4-4 andre ledd). */
export const oppDurTotalReduced = parameter({
  id: 'OPP.DUR_TOTAL_REDUCED',
  title: {
    nb: 'Oppfølging: samlet varighet ved nedsatt arbeidsevne',
    nn: 'Oppfølging: samla varigheit ved nedsett arbeidsevne',
    en: 'Follow-up: total duration with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 4-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 36 }],
});
