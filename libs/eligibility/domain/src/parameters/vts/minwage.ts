import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: lowest wage by collective agreement (Meld. St. 33 (2023–2024) boks 5.5). */
export const vtsMinwage = parameter({
  id: 'VTS.MINWAGE',
  title: {
    nb: 'VTA forhåndsgodkjent: laveste lønn etter tariffavtale',
    nn: 'VTA førehandsgodkjend: lågaste løn etter tariffavtale',
    en: 'VTA pre-approved: lowest wage by collective agreement',
  },
  unit: 'øre an hour',
  law: 'PRAKSIS',
  section: 'Meld. St. 33 (2023–2024) boks 5.5',
  source: 'M33',
  confidence: 'medium',
  values: [
    {
      from: localDate('2023-05-04'),
      to: localDate('2024-12-31'),
      value: 2800,
      note: 'Stortingsmeldingen fra 2024 oppgir ingen slutt; noen senere lønn er ikke funnet.',
    },
  ],
  unknown: [
    {
      from: localDate('2025-01-01'),
      why: {
        nb: 'Tariffens laveste lønn etter 2024 ble ikke funnet.',
        nn: 'Den lågaste løna i tariffen etter 2024 vart ikkje funnen.',
        en: 'The lowest wage of the agreement after 2024 was not found.',
      },
    },
  ],
});
