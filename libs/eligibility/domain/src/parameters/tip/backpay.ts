import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: paid back for up to, before the month of the claim (§ 11 første ledd). */
export const tipBackpay = parameter({
  id: 'TIP.BACKPAY',
  title: {
    nb: 'Tiltakspenger: etterbetales for inntil, før kravmåneden',
    nn: 'Tiltakspengar: blir etterbetalt for inntil, før kravmånaden',
    en: 'Measure benefit: paid back for up to, before the month of the claim',
  },
  unit: 'months',
  law: 'FOR-2013-11-04-1286',
  section: '§ 11 første ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 3, startNotFound: true }],
});
