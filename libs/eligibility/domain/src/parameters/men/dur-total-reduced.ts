import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Mentor: total duration with reduced work capacity and special needs (§ 5-4). */
export const menDurTotalReduced = parameter({
  id: 'MEN.DUR_TOTAL_REDUCED',
  title: {
    nb: 'Mentor: samlet varighet ved nedsatt arbeidsevne og særlige behov',
    nn: 'Mentor: samla varigheit ved nedsett arbeidsevne og særlege behov',
    en: 'Mentor: total duration with reduced work capacity and special needs',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 5-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 36 }],
});
