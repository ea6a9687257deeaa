import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: last day of the trial (§ 12 første ledd). */
export const f4lEnd = parameter({
  id: 'F4L.END',
  title: {
    nb: 'Fireårig lønnstilskudd: siste dag i forsøket',
    nn: 'Fireårig lønstilskot: siste dag i forsøket',
    en: 'Four-year wage subsidy: last day of the trial',
  },
  unit: 'date',
  law: 'FOR-2026-02-04-163',
  section: '§ 12 første ledd',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), to: localDate('2032-12-31'), value: 20321231 }],
});
