import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';
import { inYear } from '../years';

/** Expert help: highest refund (§ 5 første ledd). */
export const eksMax = parameter({
  id: 'EKS.MAX',
  title: { nb: 'Ekspertbistand: høyeste refusjon', nn: 'Ekspertbistand: høgaste refusjon', en: 'Expert help: highest refund' },
  unit: 'øre',
  law: 'FOR-2019-08-29-1105',
  section: '§ 5 første ledd',
  source: 'nav.no 2023',
  confidence: 'low',
  values: [
    inYear(
      2023,
      2_230_000,
      'nav.no i 2023. Andre beløp: 21 200 kr (eldre nav.no), 23 100 kr (nav.no uten dato), 24 000 kr (en leverandørs side, rundt 2025).',
    ),
  ],
  unknown: [
    {
      from: localDate('2019-09-01'),
      to: localDate('2022-12-31'),
      why: {
        nb: 'Kildene gir ulike beløp: 21 200, 22 300, 23 100 og 24 000 kr (E-27). Slå opp maksimalbeløpet.',
        nn: 'Kjeldene gir ulike beløp: 21 200, 22 300, 23 100 og 24 000 kr (E-27). Slå opp maksimalbeløpet.',
        en: 'The sources give different amounts: 21 200, 22 300, 23 100 and 24 000 kr (E-27). Look up the maximum.',
      },
    },
    {
      from: localDate('2024-01-01'),
      why: {
        nb: 'Kildene gir ulike beløp: 21 200, 22 300, 23 100 og 24 000 kr (E-27). Slå opp maksimalbeløpet.',
        nn: 'Kjeldene gir ulike beløp: 21 200, 22 300, 23 100 og 24 000 kr (E-27). Slå opp maksimalbeløpet.',
        en: 'The sources give different amounts: 21 200, 22 300, 23 100 and 24 000 kr (E-27). Look up the maximum.',
      },
    },
  ],
});
