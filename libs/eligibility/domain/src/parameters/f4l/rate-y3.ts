import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: rate in the third year (§ 7 første ledd). */
export const f4lRateY3 = parameter({
  id: 'F4L.RATE_Y3',
  title: {
    nb: 'Fireårig lønnstilskudd: sats det tredje året',
    nn: 'Fireårig lønstilskot: sats det tredje året',
    en: 'Four-year wage subsidy: rate in the third year',
  },
  unit: 'percent',
  law: 'FOR-2026-02-04-163',
  section: '§ 7 første ledd',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 50 }],
});
