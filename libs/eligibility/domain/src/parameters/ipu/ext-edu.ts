import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS ung: extension in training or education (§ 3-6 fjerde ledd, § 3-5 tredje ledd). */
export const ipuExtEdu = parameter({
  id: 'IPU.EXT_EDU',
  title: {
    nb: 'IPS ung: forlengelse i opplæring eller utdanning',
    nn: 'IPS ung: forlenging i opplæring eller utdanning',
    en: 'IPS ung: extension in training or education',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-6 fjerde ledd, § 3-5 tredje ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 12 }],
});
