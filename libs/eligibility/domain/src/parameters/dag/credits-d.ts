import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Unemployment benefit during higher education: credits a half-year, at most (§ 4-3 d). */
export const dagCreditsD = parameter({
  id: 'DAG.CREDITS_D',
  title: {
    nb: 'Dagpenger under høyere utdanning: studiepoeng per halvår, høyst',
    nn: 'Dagpengar under høgare utdanning: studiepoeng per halvår, høgst',
    en: 'Unemployment benefit during higher education: credits a half-year, at most',
  },
  unit: 'credits a half-year',
  law: 'FOR-1998-09-16-890',
  section: '§ 4-3 d',
  source: 'DPF',
  confidence: 'high',
  values: [{ from: localDate('2021-10-01'), value: 15 }],
});
