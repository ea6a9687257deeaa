import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Norwegian, basic skills and FOV: longest duration in Nav’s system (practice). */
export const oplAmtMaxB = parameter({
  id: 'OPL.AMT_MAX_B',
  title: {
    nb: 'Norskopplæring, grunnleggende ferdigheter og FOV: lengste varighet i Navs fagsystem',
    nn: 'Norskopplæring, grunnleggjande dugleikar og FOV: lengste varigheit i fagsystemet til Nav',
    en: 'Norwegian, basic skills and FOV: longest duration in Nav’s system',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 4, startNotFound: true }],
});
