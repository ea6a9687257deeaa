import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during Norwegian training: at most (§ 4-3 a). */
export const dagNorwegian = parameter({
  id: 'DAG.NORWEGIAN',
  title: {
    nb: 'Dagpenger under norskopplæring: høyst',
    nn: 'Dagpengar under norskopplæring: høgst',
    en: 'Unemployment benefit during Norwegian training: at most',
  },
  unit: 'months',
  law: 'FOR-1998-09-16-890',
  section: '§ 4-3 a',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 12 }],
});
