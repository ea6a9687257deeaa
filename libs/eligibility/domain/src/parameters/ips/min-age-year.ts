import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS: from the year the person turns (§ 3-1 fjerde ledd). */
export const ipsMinAgeYear = parameter({
  id: 'IPS.MIN_AGE_YEAR',
  title: { nb: 'IPS: fra det året personen fyller', nn: 'IPS: frå det året personen fyller', en: 'IPS: from the year the person turns' },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-1 fjerde ledd',
  source: 'EF (10cdfeb6)',
  confidence: 'medium',
  values: [{ from: localDate('2026-09-01'), value: 16 }],
});
