import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work training: Nav reviews the duration at least every (§ 3-5 første ledd). */
export const atrReview = parameter({
  id: 'ATR.REVIEW',
  title: {
    nb: 'Arbeidstrening: Nav vurderer varigheten minst hver',
    nn: 'Arbeidstrening: Nav vurderer varigheita minst kvar',
    en: 'Work training: Nav reviews the duration at least every',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 3-5 første ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 3 }],
});
