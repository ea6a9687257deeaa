import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during school, higher vocational education and courses: has turned (§§ 4-3 b, 4-3 c og 4-3 e). */
export const dagAgeBc = parameter({
  id: 'DAG.AGE_BC',
  title: {
    nb: 'Dagpenger under grunnskole, videregående, fagskole og kurs: har fylt',
    nn: 'Dagpengar under grunnskule, vidaregåande, fagskule og kurs: har fylt',
    en: 'Unemployment benefit during school, higher vocational education and courses: has turned',
  },
  unit: 'years',
  law: 'FOR-1998-09-16-890',
  section: '§§ 4-3 b, 4-3 c og 4-3 e',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 25 }],
});
