import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP and qualification allowance: child supplement (§ 8). */
export const aapChild = parameter({
  id: 'AAP.CHILD',
  title: {
    nb: 'AAP og kvalifiseringsstønad: barnetillegg',
    nn: 'AAP og kvalifiseringsstønad: barnetillegg',
    en: 'AAP and qualification allowance: child supplement',
  },
  unit: 'øre a day',
  law: 'FOR-2017-12-13-2100',
  section: '§ 8',
  source: 'AAPF',
  confidence: 'medium',
  values: [
    {
      from: localDate('2026-01-01'),
      to: localDate('2026-12-31'),
      value: 3800,
      note: '38 kr står i teksten som gjaldt i mars 2026; når det begynte, er ikke funnet.',
    },
  ],
  unknown: [
    {
      from: localDate('2016-01-01'),
      to: localDate('2025-12-31'),
      why: {
        nb: 'Barnetillegget før 2026 ble ikke funnet.',
        nn: 'Barnetillegget før 2026 vart ikkje funne.',
        en: 'The child supplement before 2026 was not found.',
      },
    },
    {
      from: localDate('2027-01-01'),
      why: {
        nb: 'Barnetillegget for 2027 er ikke kjent.',
        nn: 'Barnetillegget for 2027 er ikkje kjent.',
        en: 'The child supplement for 2027 is not known.',
      },
    },
  ],
});
