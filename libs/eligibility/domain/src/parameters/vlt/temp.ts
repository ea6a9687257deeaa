import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Permanent wage subsidy: longest temporary employment for testing (§ 10-9). */
export const vltTemp = parameter({
  id: 'VLT.TEMP',
  title: {
    nb: 'Varig lønnstilskudd: lengste midlertidige ansettelse for utprøving',
    nn: 'Varig lønstilskot: lengste mellombelse tilsetjing for utprøving',
    en: 'Permanent wage subsidy: longest temporary employment for testing',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 10-9',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
