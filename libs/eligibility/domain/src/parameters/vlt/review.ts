import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Permanent wage subsidy: months between reviews (§ 10-7 tredje ledd). */
export const vltReview = parameter({
  id: 'VLT.REVIEW',
  title: {
    nb: 'Varig lønnstilskudd: måneder mellom vurderinger',
    nn: 'Varig lønstilskot: månader mellom vurderingar',
    en: 'Permanent wage subsidy: months between reviews',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 10-7 tredje ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6 }],
});
