import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Clarification: longest duration before extension (§ 2-4). */
export const avkDurBase = parameter({
  id: 'AVK.DUR_BASE',
  title: {
    nb: 'Avklaring: lengste varighet før forlengelse',
    nn: 'Avklaring: lengste varigheit før forlenging',
    en: 'Clarification: longest duration before extension',
  },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 2-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 4 }],
});
