import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Higher vocational and higher education: longest duration in Nav’s system (practice). */
export const oplAmtMaxEf = parameter({
  id: 'OPL.AMT_MAX_EF',
  title: {
    nb: 'Høyere yrkesfaglig utdanning og høyere utdanning: lengste varighet i Navs fagsystem',
    nn: 'Høgare yrkesfagleg utdanning og høgare utdanning: lengste varigheit i fagsystemet til Nav',
    en: 'Higher vocational and higher education: longest duration in Nav’s system',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 4, startNotFound: true }],
});
