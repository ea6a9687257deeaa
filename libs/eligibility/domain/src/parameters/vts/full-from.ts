import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: participation paid as a whole place (MR). */
export const vtsFullFrom = parameter({
  id: 'VTS.FULL_FROM',
  title: {
    nb: 'VTA forhåndsgodkjent: deltakelse som betales som hel plass',
    nn: 'VTA førehandsgodkjend: deltaking som blir betalt som heil plass',
    en: 'VTA pre-approved: participation paid as a whole place',
  },
  unit: 'percent',
  law: 'PRAKSIS',
  section: '',
  source: 'MR',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 50 }],
});
