import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS ung: total duration in training or education (§ 3-6 fjerde ledd). */
export const ipuTotalEdu = parameter({
  id: 'IPU.TOTAL_EDU',
  title: {
    nb: 'IPS ung: samlet varighet i opplæring eller utdanning',
    nn: 'IPS ung: samla varigheit i opplæring eller utdanning',
    en: 'IPS ung: total duration in training or education',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-6 fjerde ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 24 }],
});
