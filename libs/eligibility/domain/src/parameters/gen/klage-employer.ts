import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Time to complain about the allocation of a place at an employer (§ 17 andre ledd tredje punktum). */
export const genKlageEmployer = parameter({
  id: 'GEN.KLAGE_EMPLOYER',
  title: {
    nb: 'Klagefrist når tiltaksplassen er hos en arbeidsgiver',
    nn: 'Klagefrist når tiltaksplassen er hos ein arbeidsgivar',
    en: 'Time to complain when the place is at an employer',
  },
  unit: 'weeks',
  law: 'LOV-2004-12-10-76',
  section: '§ 17 andre ledd',
  source: 'AML, NAVNO',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 3 }],
});
