import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during training: new application after an ended permission (§ 4-3 f). */
export const dagReapply = parameter({
  id: 'DAG.REAPPLY',
  title: {
    nb: 'Dagpenger under opplæring: ny søknad etter opphør',
    nn: 'Dagpengar under opplæring: ny søknad etter opphøyr',
    en: 'Unemployment benefit during training: new application after an ended permission',
  },
  unit: 'months',
  law: 'FOR-1998-09-16-890',
  section: '§ 4-3 f',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 6 }],
});
