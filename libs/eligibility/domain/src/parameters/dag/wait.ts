import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during training: earliest start after the grant (§§ 4-3 b til 4-3 e). */
export const dagWait = parameter({
  id: 'DAG.WAIT',
  title: {
    nb: 'Dagpenger under opplæring: tidligste start etter innvilgelsen',
    nn: 'Dagpengar under opplæring: tidlegaste start etter innvilginga',
    en: 'Unemployment benefit during training: earliest start after the grant',
  },
  unit: 'weeks',
  law: 'FOR-1998-09-16-890',
  section: '§§ 4-3 b til 4-3 e',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 12 }],
});
