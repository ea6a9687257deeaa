import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Digital job-seeker course: longest usual duration (AMT). */
export const jklDigitalMax = parameter({
  id: 'JKL.DIGITAL_MAX',
  title: {
    nb: 'Digitalt jobbsøkerkurs: lengste vanlige varighet',
    nn: 'Digitalt jobbsøkjarkurs: lengste vanlege varigheit',
    en: 'Digital job-seeker course: longest usual duration',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 8 }],
});
