import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Vocational training: longest duration in Nav’s system (practice). */
export const oplAmtMaxD = parameter({
  id: 'OPL.AMT_MAX_D',
  title: {
    nb: 'Fag- og yrkesopplæring: lengste varighet i Navs fagsystem',
    nn: 'Fag- og yrkesopplæring: lengste varigheit i fagsystemet til Nav',
    en: 'Vocational training: longest duration in Nav’s system',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 5, startNotFound: true }],
});
