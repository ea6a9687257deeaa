import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: not turned this age when it is allocated (§ 4 første ledd bokstav a). */
export const f4lMaxAge = parameter({
  id: 'F4L.MAX_AGE',
  title: {
    nb: 'Fireårig lønnstilskudd: ikke fylt denne alderen ved tildelingen',
    nn: 'Fireårig lønstilskot: ikkje fylt denne alderen ved tildelinga',
    en: 'Four-year wage subsidy: not turned this age at allocation',
  },
  unit: 'years',
  law: 'FOR-2026-02-04-163',
  section: '§ 4 første ledd bokstav a',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 30 }],
});
