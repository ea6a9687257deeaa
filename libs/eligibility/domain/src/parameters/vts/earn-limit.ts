import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA: earnings that do not reduce the disability pension (uføretrygdforskriften § 3-1). */
export const vtsEarnLimit = parameter({
  id: 'VTS.EARN_LIMIT',
  title: {
    nb: 'VTA: inntekt som ikke reduserer uføretrygden',
    nn: 'VTA: inntekt som ikkje reduserer uføretrygda',
    en: 'VTA: earnings that do not reduce the disability pension',
  },
  unit: 'G',
  law: 'PRAKSIS',
  section: 'uføretrygdforskriften § 3-1',
  source: 'M33 boks 5.5',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 1 }],
});
