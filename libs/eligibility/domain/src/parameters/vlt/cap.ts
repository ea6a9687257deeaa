import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Permanent wage subsidy: highest refund in a year, in G (§ 10-7 andre ledd). With the G of 1 May 2026 it is 682 745 kroner (G.5G_2026 in the rulebook). */
export const vltCap = parameter({
  id: 'VLT.CAP',
  title: {
    nb: 'Varig lønnstilskudd: høyeste refusjon i året',
    nn: 'Varig lønstilskot: høgaste refusjon i året',
    en: 'Permanent wage subsidy: highest refund in a year',
  },
  unit: 'G',
  law: 'FOR-2015-12-11-1598',
  section: '§ 10-7 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 5 }],
});
