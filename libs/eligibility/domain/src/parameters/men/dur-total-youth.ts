import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Mentor: total duration for young people in adapted vocational training (§ 5-4). */
export const menDurTotalYouth = parameter({
  id: 'MEN.DUR_TOTAL_YOUTH',
  title: {
    nb: 'Mentor: samlet varighet for unge i tilrettelagt fag- og yrkesopplæring',
    nn: 'Mentor: samla varigheit for unge i tilrettelagd fag- og yrkesopplæring',
    en: 'Mentor: total duration for young people in adapted vocational training',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 5-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 36 }],
});
