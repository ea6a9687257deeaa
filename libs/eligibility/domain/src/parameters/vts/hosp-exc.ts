import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: secondment beyond the share to consider permanent employment (§ 14-10 andre ledd). */
export const vtsHospExc = parameter({
  id: 'VTS.HOSP_EXC',
  title: {
    nb: 'VTA forhåndsgodkjent: hospitering ut over andelen for å vurdere fast ansettelse',
    nn: 'VTA førehandsgodkjend: hospitering ut over delen for å vurdere fast tilsetjing',
    en: 'VTA pre-approved: secondment beyond the share to consider permanent employment',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14-10 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 6 }],
});
