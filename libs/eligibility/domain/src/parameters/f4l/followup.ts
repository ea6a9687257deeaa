import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Four-year wage subsidy: months between follow-ups (§ 9 andre ledd). */
export const f4lFollowup = parameter({
  id: 'F4L.FOLLOWUP',
  title: {
    nb: 'Fireårig lønnstilskudd: måneder mellom oppfølging',
    nn: 'Fireårig lønstilskot: månader mellom oppfølging',
    en: 'Four-year wage subsidy: months between follow-ups',
  },
  unit: 'months',
  law: 'FOR-2026-02-04-163',
  section: '§ 9 andre ledd',
  source: 'F4',
  confidence: 'high',
  values: [{ from: localDate('2026-08-01'), value: 3 }],
});
