import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: report every (§ 5 første ledd). */
export const tipReport = parameter({
  id: 'TIP.REPORT',
  title: { nb: 'Tiltakspenger: meldekort hver', nn: 'Tiltakspengar: meldekort kvar', en: 'Measure benefit: report every' },
  unit: 'days',
  law: 'FOR-2013-11-04-1286',
  section: '§ 5 første ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 14, startNotFound: true }],
});
