import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: sick days at the full rate (§ 10 andre ledd). */
export const tipSickFull = parameter({
  id: 'TIP.SICK_FULL',
  title: {
    nb: 'Tiltakspenger: sykedager med full sats',
    nn: 'Tiltakspengar: sjukedagar med full sats',
    en: 'Measure benefit: sick days at the full rate',
  },
  unit: 'days',
  law: 'FOR-2013-11-04-1286',
  section: '§ 10 andre ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 3, startNotFound: true }],
});
