import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: municipal grant, at least this share of the state grant (§ 14-8 andre ledd). */
export const vtsMunicipal = parameter({
  id: 'VTS.MUNICIPAL',
  title: {
    nb: 'VTA forhåndsgodkjent: kommunalt tilskudd, minst denne andelen av det statlige',
    nn: 'VTA førehandsgodkjend: kommunalt tilskot, minst denne delen av det statlege',
    en: 'VTA pre-approved: municipal grant, at least this share of the state grant',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14-8 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 25 }],
});
