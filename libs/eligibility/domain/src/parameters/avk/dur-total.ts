import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Clarification: total duration (§ 2-4). */
export const avkDurTotal = parameter({
  id: 'AVK.DUR_TOTAL',
  title: { nb: 'Avklaring: samlet varighet', nn: 'Avklaring: samla varigheit', en: 'Clarification: total duration' },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 2-4',
  source: 'TF, AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
