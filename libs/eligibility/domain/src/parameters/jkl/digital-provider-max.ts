import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Digital job-seeker course: longest duration in the provider’s form (AMT). */
export const jklDigitalProviderMax = parameter({
  id: 'JKL.DIGITAL_PROVIDER_MAX',
  title: {
    nb: 'Digitalt jobbsøkerkurs: lengste varighet i arrangørens skjema',
    nn: 'Digitalt jobbsøkjarkurs: lengste varigheit i skjemaet til arrangøren',
    en: 'Digital job-seeker course: longest duration in the provider’s form',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 9 }],
});
