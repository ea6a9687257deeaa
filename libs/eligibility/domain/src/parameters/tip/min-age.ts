import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: has turned (§ 3 første ledd). */
export const tipMinAge = parameter({
  id: 'TIP.MIN_AGE',
  title: { nb: 'Tiltakspenger: har fylt', nn: 'Tiltakspengar: har fylt', en: 'Measure benefit: has turned' },
  unit: 'years',
  law: 'FOR-2013-11-04-1286',
  section: '§ 3 første ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 18, startNotFound: true }],
});
