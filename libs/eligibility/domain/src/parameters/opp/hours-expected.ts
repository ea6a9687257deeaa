import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Follow-up: expected hours a month (MR). */
export const oppHoursExpected = parameter({
  id: 'OPP.HOURS_EXPECTED',
  title: {
    nb: 'Oppfølging: ventet antall timer i måneden',
    nn: 'Oppfølging: venta tal på timar i månaden',
    en: 'Follow-up: expected hours a month',
  },
  unit: 'hours a month',
  law: 'PRAKSIS',
  section: '',
  source: 'MR',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 10 }],
});
