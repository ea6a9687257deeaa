import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Permanent wage subsidy: highest rate after the first year (§ 10-7 andre ledd). */
export const vltRateMaxAfter = parameter({
  id: 'VLT.RATE_MAX_AFTER',
  title: {
    nb: 'Varig lønnstilskudd: høyeste sats de neste årene',
    nn: 'Varig lønstilskot: høgaste sats dei neste åra',
    en: 'Permanent wage subsidy: highest rate in the following years',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 10-7 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 67 }],
});
