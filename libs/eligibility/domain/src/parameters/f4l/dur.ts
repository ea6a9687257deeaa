import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: longest duration (§ 8). */
export const f4lDur = parameter({
  id: 'F4L.DUR',
  title: {
    nb: 'Fireårig lønnstilskudd: lengste varighet',
    nn: 'Fireårig lønstilskot: lengste varigheit',
    en: 'Four-year wage subsidy: longest duration',
  },
  unit: 'months',
  law: 'FOR-2026-02-04-163',
  section: '§ 8',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 48 }],
});
