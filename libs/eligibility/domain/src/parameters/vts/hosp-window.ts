import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: secondment, period over which the share is counted (§ 14-10 andre ledd). */
export const vtsHospWindow = parameter({
  id: 'VTS.HOSP_WINDOW',
  title: {
    nb: 'VTA forhåndsgodkjent: hospitering, perioden andelen regnes over',
    nn: 'VTA førehandsgodkjend: hospitering, perioden delen blir rekna over',
    en: 'VTA pre-approved: secondment, period over which the share is counted',
  },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14-10 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 8 }],
});
