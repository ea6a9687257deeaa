import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: reduction for a breach of the duty of activity (§ 4). */
export const aapReduction = parameter({
  id: 'AAP.REDUCTION',
  title: {
    nb: 'AAP: trekk ved brudd på aktivitetsplikten',
    nn: 'AAP: trekk ved brot på aktivitetsplikta',
    en: 'AAP: reduction for a breach of the duty of activity',
  },
  unit: 'days',
  law: 'FOR-2017-12-13-2100',
  section: '§ 4',
  source: 'AAPF',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 1, startNotFound: true }],
});
