import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: rate after the first sick days (§ 10 andre ledd). */
export const tipSickRate = parameter({
  id: 'TIP.SICK_RATE',
  title: {
    nb: 'Tiltakspenger: sats etter de første sykedagene',
    nn: 'Tiltakspengar: sats etter dei første sjukedagane',
    en: 'Measure benefit: rate after the first sick days',
  },
  unit: 'percent',
  law: 'FOR-2013-11-04-1286',
  section: '§ 10 andre ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 75, startNotFound: true }],
});
