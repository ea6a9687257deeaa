import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: child supplement for children under (§ 3 første ledd). */
export const tipChildAge = parameter({
  id: 'TIP.CHILD_AGE',
  title: {
    nb: 'Tiltakspenger: barnetillegg for barn under',
    nn: 'Tiltakspengar: barnetillegg for barn under',
    en: 'Measure benefit: child supplement for children under',
  },
  unit: 'years',
  law: 'FOR-2013-11-04-1286',
  section: '§ 3 første ledd',
  source: 'TP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 16, startNotFound: true }],
});
