import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Digital job-seeker course: usual length (AMT). */
export const jklDigitalDefault = parameter({
  id: 'JKL.DIGITAL_DEFAULT',
  title: {
    nb: 'Digitalt jobbsøkerkurs: vanlig lengde',
    nn: 'Digitalt jobbsøkjarkurs: vanleg lengd',
    en: 'Digital job-seeker course: usual length',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 4 }],
});
