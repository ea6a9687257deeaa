import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS ung: total duration in training or education with reduced work capacity (§ 3-6 fjerde ledd). */
export const ipuTotalEduReduced = parameter({
  id: 'IPU.TOTAL_EDU_REDUCED',
  title: {
    nb: 'IPS ung: samlet varighet i opplæring eller utdanning ved nedsatt arbeidsevne',
    nn: 'IPS ung: samla varigheit i opplæring eller utdanning ved nedsett arbeidsevne',
    en: 'IPS ung: total duration in training or education with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-6 fjerde ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 48 }],
});
