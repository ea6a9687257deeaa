import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: job or apprenticeship that may be combined, at most (§ 30 andre ledd). */
export const kvpJobShare = parameter({
  id: 'KVP.JOB_SHARE',
  title: {
    nb: 'KVP: stilling eller læretid som kan kombineres, høyst',
    nn: 'KVP: stilling eller læretid som kan kombinerast, høgst',
    en: 'KVP: job or apprenticeship that may be combined, at most',
  },
  unit: 'percent',
  law: 'LOV-2009-12-18-131',
  section: '§ 30 andre ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 50, startNotFound: true }],
});
