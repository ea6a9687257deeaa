import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: rate in the first year (§ 7 første ledd). */
export const f4lRateY1 = parameter({
  id: 'F4L.RATE_Y1',
  title: {
    nb: 'Fireårig lønnstilskudd: sats det første året',
    nn: 'Fireårig lønstilskot: sats det første året',
    en: 'Four-year wage subsidy: rate in the first year',
  },
  unit: 'percent',
  law: 'FOR-2026-02-04-163',
  section: '§ 7 første ledd',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 70 }],
});
