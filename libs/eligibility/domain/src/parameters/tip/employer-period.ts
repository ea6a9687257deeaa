import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: sick days in the employer period, at most (§ 10 andre ledd). */
export const tipEmployerPeriod = parameter({
  id: 'TIP.EMPLOYER_PERIOD',
  title: {
    nb: 'Tiltakspenger: sykedager i arbeidsgiverperioden, høyst',
    nn: 'Tiltakspengar: sjukedagar i arbeidsgivarperioden, høgst',
    en: 'Measure benefit: sick days in the employer period, at most',
  },
  unit: 'days',
  law: 'FOR-2013-11-04-1286',
  section: '§ 10 andre ledd',
  source: 'TP; Nav code (3 + 13 days)',
  confidence: 'medium',
  values: [
    {
      from: localDate('2016-01-01'),
      value: 16,
      startNotFound: true,
      note: 'Forskriften sier bare arbeidsgiverperioden; 16 dager er folketrygdloven § 8-19 og Navs kode.',
    },
  ],
});
