import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Labour-market training: longest duration in Nav’s system (practice). */
export const oplAmtMaxAmo = parameter({
  id: 'OPL.AMT_MAX_AMO',
  title: {
    nb: 'Arbeidsmarkedsopplæring: lengste varighet i Navs fagsystem',
    nn: 'Arbeidsmarknadsopplæring: lengste varigheit i fagsystemet til Nav',
    en: 'Labour-market training: longest duration in Nav’s system',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 3, startNotFound: true }],
});
