import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: one decision lasts at most (§ 2 første ledd). */
export const kvpDecision = parameter({
  id: 'KVP.DECISION',
  title: { nb: 'KVP: ett vedtak gjelder høyst', nn: 'KVP: eitt vedtak gjeld høgst', en: 'KVP: one decision lasts at most' },
  unit: 'months',
  law: 'FOR-2011-12-21-1471',
  section: '§ 2 første ledd',
  source: 'KVPF',
  confidence: 'high',
  values: [{ from: localDate('2012-01-01'), value: 12 }],
});
