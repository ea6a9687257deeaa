import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: welfare absence a calendar year, at most (§ 3). */
export const aapWelfare = parameter({
  id: 'AAP.WELFARE',
  title: {
    nb: 'AAP: velferdsfravær per kalenderår, høyst',
    nn: 'AAP: velferdsfråvær per kalenderår, høgst',
    en: 'AAP: welfare absence a calendar year, at most',
  },
  unit: 'days',
  law: 'FOR-2017-12-13-2100',
  section: '§ 3',
  source: 'AAPF',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 10, startNotFound: true }],
});
