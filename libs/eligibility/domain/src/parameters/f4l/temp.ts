import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: longest temporary employment for testing (§ 10 andre ledd). */
export const f4lTemp = parameter({
  id: 'F4L.TEMP',
  title: {
    nb: 'Fireårig lønnstilskudd: lengste midlertidige ansettelse for utprøving',
    nn: 'Fireårig lønstilskot: lengste mellombelse tilsetjing for utprøving',
    en: 'Four-year wage subsidy: longest temporary employment for testing',
  },
  unit: 'months',
  law: 'FOR-2026-02-04-163',
  section: '§ 10 andre ledd',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 24 }],
});
