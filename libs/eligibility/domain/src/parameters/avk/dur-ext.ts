import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Clarification: extension (§ 2-4). */
export const avkDurExt = parameter({
  id: 'AVK.DUR_EXT',
  title: { nb: 'Avklaring: forlengelse', nn: 'Avklaring: forlenging', en: 'Clarification: extension' },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 2-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 8 }],
});
