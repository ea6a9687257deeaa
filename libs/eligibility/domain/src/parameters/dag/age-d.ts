import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during higher education: has turned (§ 4-3 d). */
export const dagAgeD = parameter({
  id: 'DAG.AGE_D',
  title: {
    nb: 'Dagpenger under høyere utdanning: har fylt',
    nn: 'Dagpengar under høgare utdanning: har fylt',
    en: 'Unemployment benefit during higher education: has turned',
  },
  unit: 'years',
  law: 'FOR-1998-09-16-890',
  section: '§ 4-3 d',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 30 }],
});
