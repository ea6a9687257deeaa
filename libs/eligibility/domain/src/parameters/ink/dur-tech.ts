import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Inclusion grant: longest agreement in Nav’s system (TGA); nav.no counts from the first paid expense. */
export const inkDurTech = parameter({
  id: 'INK.DUR_TECH',
  title: {
    nb: 'Inkluderingstilskudd: lengste avtale i Navs fagsystem',
    nn: 'Inkluderingstilskot: lengste avtale i fagsystemet til Nav',
    en: 'Inclusion grant: longest agreement in Nav’s system',
  },
  unit: 'months',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA, nav.no',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 12 }],
});
