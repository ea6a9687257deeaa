import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work with support: total duration in vocational training with reduced work capacity (§ 2-4 andre ledd). */
export const amsTotalDReduced = parameter({
  id: 'AMS.TOTAL_D_REDUCED',
  title: {
    nb: 'Arbeid med støtte: samlet varighet i fag- og yrkesopplæring ved nedsatt arbeidsevne',
    nn: 'Arbeid med støtte: samla varigheit i fag- og yrkesopplæring ved nedsett arbeidsevne',
    en: 'Work with support: total duration in vocational training with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 2-4 andre ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 48 }],
});
