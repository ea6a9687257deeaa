import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: one decision lasts at most (§ 6). */
export const aapReview = parameter({
  id: 'AAP.REVIEW',
  title: { nb: 'AAP: ett vedtak gjelder høyst', nn: 'AAP: eitt vedtak gjeld høgst', en: 'AAP: one decision lasts at most' },
  unit: 'months',
  law: 'FOR-2017-12-13-2100',
  section: '§ 6',
  source: 'AAPF',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 12, startNotFound: true }],
});
