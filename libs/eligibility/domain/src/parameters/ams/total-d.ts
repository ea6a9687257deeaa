import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work with support: total duration in vocational training (§ 2-4 andre ledd). */
export const amsTotalD = parameter({
  id: 'AMS.TOTAL_D',
  title: {
    nb: 'Arbeid med støtte: samlet varighet i fag- og yrkesopplæring',
    nn: 'Arbeid med støtte: samla varigheit i fag- og yrkesopplæring',
    en: 'Work with support: total duration in vocational training',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 2-4 andre ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 24 }],
});
