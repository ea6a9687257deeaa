import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** The National Insurance basic amount (G) (§ 1-4). */
export const basicAmount = parameter({
  id: 'G',
  title: { nb: 'Grunnbeløpet i folketrygden (G)', nn: 'Grunnbeløpet i folketrygda (G)', en: 'The National Insurance basic amount (G)' },
  unit: 'øre a year',
  law: 'LOV-1997-02-28-19',
  section: '§ 1-4',
  source: 'TRA TestData.kt; FOR-2026-05-22-869',
  confidence: 'medium',
  values: [
    { from: localDate('2019-05-01'), to: localDate('2020-04-30'), value: 9_985_800 },
    { from: localDate('2020-05-01'), to: localDate('2021-04-30'), value: 10_135_100 },
    { from: localDate('2021-05-01'), to: localDate('2022-04-30'), value: 10_639_900 },
    { from: localDate('2022-05-01'), to: localDate('2023-04-30'), value: 11_147_700 },
    { from: localDate('2023-05-01'), to: localDate('2024-04-30'), value: 11_862_000 },
    { from: localDate('2024-05-01'), to: localDate('2025-04-30'), value: 12_402_800 },
    { from: localDate('2025-05-01'), to: localDate('2026-04-30'), value: 13_016_000 },
    { from: localDate('2026-05-01'), to: localDate('2027-04-30'), value: 13_654_900, note: 'FOR-2026-05-22-869 § 1 (sikkerhet høy).' },
  ],
  unknown: [
    {
      from: localDate('2016-01-01'),
      to: localDate('2019-04-30'),
      why: {
        nb: 'Grunnbeløpet før 1. mai 2019 er ikke lagt inn.',
        nn: 'Grunnbeløpet før 1. mai 2019 er ikkje lagt inn.',
        en: 'The basic amount before 1 May 2019 is not entered.',
      },
    },
    {
      from: localDate('2027-05-01'),
      why: {
        nb: 'Grunnbeløpet fra 1. mai 2027 er ikke kjent.',
        nn: 'Grunnbeløpet frå 1. mai 2027 er ikkje kjent.',
        en: 'The basic amount from 1 May 2027 is not known.',
      },
    },
  ],
});
