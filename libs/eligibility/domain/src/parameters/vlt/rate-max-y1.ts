import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Permanent wage subsidy: highest rate in the first year (§ 10-7 andre ledd). */
export const vltRateMaxY1 = parameter({
  id: 'VLT.RATE_MAX_Y1',
  title: {
    nb: 'Varig lønnstilskudd: høyeste sats det første året',
    nn: 'Varig lønstilskot: høgaste sats det første året',
    en: 'Permanent wage subsidy: highest rate in the first year',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 10-7 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 75 }],
});
