import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Time to complain about decisions under arbeidsmarkedsloven (§ 17 andre ledd). */
export const genKlage = parameter({
  id: 'GEN.KLAGE',
  title: {
    nb: 'Klagefrist for vedtak etter arbeidsmarkedsloven',
    nn: 'Klagefrist for vedtak etter arbeidsmarknadslova',
    en: 'Time to complain about decisions under the Labour Market Services Act',
  },
  unit: 'weeks',
  law: 'LOV-2004-12-10-76',
  section: '§ 17 andre ledd',
  source: 'AML, NAVNO',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 6 }],
});
