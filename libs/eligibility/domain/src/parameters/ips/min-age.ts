import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS: lowest age (§ 3-1 første ledd (til 31.08.2026)). */
export const ipsMinAge = parameter({
  id: 'IPS.MIN_AGE',
  title: { nb: 'IPS: laveste alder', nn: 'IPS: lågaste alder', en: 'IPS: lowest age' },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-1 første ledd (til 31.08.2026)',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), to: localDate('2026-08-31'), value: 16 }],
});
