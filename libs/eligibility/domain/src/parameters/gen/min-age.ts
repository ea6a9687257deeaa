import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Lowest age in measures (§ 1-3 tredje ledd). */
export const genMinAge = parameter({
  id: 'GEN.MIN_AGE',
  title: { nb: 'Laveste alder i arbeidsmarkedstiltak', nn: 'Lågaste alder i arbeidsmarknadstiltak', en: 'Lowest age in measures' },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 1-3 tredje ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 16 }],
});
