import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during higher education: at most (§ 4-3 d). */
export const dagDurD = parameter({
  id: 'DAG.DUR_D',
  title: {
    nb: 'Dagpenger under høyere utdanning: høyst',
    nn: 'Dagpengar under høgare utdanning: høgst',
    en: 'Unemployment benefit during higher education: at most',
  },
  unit: 'months',
  law: 'FOR-1998-09-16-890',
  section: '§ 4-3 d',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 12 }],
});
