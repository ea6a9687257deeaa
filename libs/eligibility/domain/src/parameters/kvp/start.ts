import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: start at the latest after the application (§ 31). */
export const kvpStart = parameter({
  id: 'KVP.START',
  title: {
    nb: 'KVP: start senest etter søknaden',
    nn: 'KVP: start seinast etter søknaden',
    en: 'KVP: start at the latest after the application',
  },
  unit: 'months',
  law: 'LOV-2009-12-18-131',
  section: '§ 31',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6, startNotFound: true }],
});
