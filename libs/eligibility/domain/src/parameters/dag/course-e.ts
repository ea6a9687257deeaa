import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during courses: in total full time, at most (§ 4-3 e). */
export const dagCourseE = parameter({
  id: 'DAG.COURSE_E',
  title: {
    nb: 'Dagpenger under kurs: samlet opplæring på full tid, høyst',
    nn: 'Dagpengar under kurs: samla opplæring på full tid, høgst',
    en: 'Unemployment benefit during courses: in total full time, at most',
  },
  unit: 'months',
  law: 'FOR-1998-09-16-890',
  section: '§ 4-3 e',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 3 }],
});
