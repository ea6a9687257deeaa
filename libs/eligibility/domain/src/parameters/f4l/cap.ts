import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: highest refund in a year, in G (§ 7 andre ledd). */
export const f4lCap = parameter({
  id: 'F4L.CAP',
  title: {
    nb: 'Fireårig lønnstilskudd: høyeste refusjon i året',
    nn: 'Fireårig lønstilskot: høgaste refusjon i året',
    en: 'Four-year wage subsidy: highest refund in a year',
  },
  unit: 'G',
  law: 'FOR-2026-02-04-163',
  section: '§ 7 andre ledd',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 5 }],
});
