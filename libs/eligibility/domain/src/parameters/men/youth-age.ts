import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Mentor: under this age in adapted vocational training (§ 5-4). */
export const menYouthAge = parameter({
  id: 'MEN.YOUTH_AGE',
  title: {
    nb: 'Mentor: under denne alderen i tilrettelagt fag- og yrkesopplæring',
    nn: 'Mentor: under denne alderen i tilrettelagd fag- og yrkesopplæring',
    en: 'Mentor: under this age in adapted vocational training',
  },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 5-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 30 }],
});
