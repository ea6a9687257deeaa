import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: report card every (kapittel 11). */
export const aapReport = parameter({
  id: 'AAP.REPORT',
  title: { nb: 'AAP: meldekort hver', nn: 'AAP: meldekort kvar', en: 'AAP: report card every' },
  unit: 'days',
  law: 'LOV-1997-02-28-19',
  section: 'kapittel 11',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 14, startNotFound: true }],
});
