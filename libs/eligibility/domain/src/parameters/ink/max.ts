import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';
import { inYear } from '../years';

/** Inclusion grant: most per person (§ 11-4). */
export const inkMax = parameter({
  id: 'INK.MAX',
  title: {
    nb: 'Inkluderingstilskudd: høyeste beløp per person',
    nn: 'Inkluderingstilskot: høgaste beløp per person',
    en: 'Inclusion grant: most per person',
  },
  unit: 'øre',
  law: 'FOR-2015-12-11-1598',
  section: '§ 11-4',
  source: 'TGA Sats.java; nav.no',
  confidence: 'medium',
  values: [
    {
      from: localDate('2016-01-01'),
      to: localDate('2023-12-31'),
      startNotFound: true,
      value: 14390000,
      note: 'Navs fagsystem (TGA) har beløpet for alle datoer til 31.12.2023, nav.no 26.05.2023. En eldre side på nav.no uten dato har 118 400 kr (sikkerhet lav).',
    },
    inYear(2024, 14910000),
    inYear(2025, 15480000),
    inYear(2026, 16040000),
  ],
  unknown: [
    {
      from: localDate('2027-01-01'),
      why: {
        nb: 'Maksimalbeløpet for 2027 er ikke kjent.',
        nn: 'Maksimalbeløpet for 2027 er ikkje kjent.',
        en: 'The maximum for 2027 is not known.',
      },
    },
  ],
});
