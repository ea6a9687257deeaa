import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Follow-up: total duration without reduced work capacity (§ 4-4 andre ledd). */
export const oppDurTotal = parameter({
  id: 'OPP.DUR_TOTAL',
  title: {
    nb: 'Oppfølging: samlet varighet uten nedsatt arbeidsevne',
    nn: 'Oppfølging: samla varigheit utan nedsett arbeidsevne',
    en: 'Follow-up: total duration without reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 4-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
