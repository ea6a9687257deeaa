import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** General studies subjects: longest duration in Nav’s system (practice). */
export const oplAmtMaxC = parameter({
  id: 'OPL.AMT_MAX_C',
  title: {
    nb: 'Studiespesialisering: lengste varighet i Navs fagsystem',
    nn: 'Studiespesialiserande fag: lengste varigheit i fagsystemet til Nav',
    en: 'General studies subjects: longest duration in Nav’s system',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 4, startNotFound: true }],
});
