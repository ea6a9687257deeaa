import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: secondment, highest share of agreed working time (§ 14-10 andre ledd). */
export const vtsHospShare = parameter({
  id: 'VTS.HOSP_SHARE',
  title: {
    nb: 'VTA forhåndsgodkjent: hospitering, høyeste andel av avtalt arbeidstid',
    nn: 'VTA førehandsgodkjend: hospitering, høgaste del av avtalt arbeidstid',
    en: 'VTA pre-approved: secondment, highest share of agreed working time',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14-10 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 50 }],
});
