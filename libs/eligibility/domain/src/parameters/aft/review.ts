import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: Nav reviews progress every (§ 13-2 fjerde ledd). */
export const aftReview = parameter({
  id: 'AFT.REVIEW',
  title: { nb: 'AFT: Nav vurderer framdriften hver', nn: 'AFT: Nav vurderer framdrifta kvar', en: 'AFT: Nav reviews progress every' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 13-2 fjerde ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2026-01-01'), value: 3 }],
});
