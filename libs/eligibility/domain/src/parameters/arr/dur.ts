import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work-oriented rehabilitation: longest duration (§ 12-4). */
export const arrDur = parameter({
  id: 'ARR.DUR',
  title: {
    nb: 'Arbeidsrettet rehabilitering: lengste varighet',
    nn: 'Arbeidsretta rehabilitering: lengste varigheit',
    en: 'Work-oriented rehabilitation: longest duration',
  },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 12-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
