import { localDate } from '@fotfeste/shared/kernel';
import { amountPlan, missingForAmount, payment, type Stretch } from '../money/amount-plan';
import { placeRate, placeRateNote } from '../money/place-rate';

const newHalvesFrom = localDate('2026-01-01');

/** What the state pays for a place in AFT (§ 13-7). */
export const workPreparationAmount = amountPlan({
  id: 'AFT-14',
  title: { nb: 'Tilskudd til AFT-plassen', nn: 'Tilskot til AFT-plassen', en: 'Grant for the AFT place' },
  paidTo: 'provider',
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 13-7',
    quote: 'Tilskuddet utgjør en fast, månedlig sats per godkjent tiltaksplass.',
    source: 'TF, MR',
    confidence: 'medium',
  },
  asks: ['participationPercent'],
  parameters: ['AFT.RATE', 'AFT.PART_HALF', 'AFT.PART_HALF_OLD'],
  monthsWithoutEnd: 1,
  notes: [
    placeRateNote,
    {
      nb: 'Fra 2026 betales deltakelse på inntil 50 prosent som halv måned, før 2026 deltakelse under 50 prosent (AFT-15).',
      nn: 'Frå 2026 blir deltaking på inntil 50 prosent betalt som halv månad, før 2026 deltaking under 50 prosent (AFT-15).',
      en: 'From 2026 participation up to 50 percent is paid as half a month, before 2026 participation below 50 percent (AFT-15).',
    },
  ],
  calculate: ({ participationPercent }) => {
    if (participationPercent === undefined) return missingForAmount(['participationPercent']);
    return payment({
      each: (stretch) => [
        {
          id: 'AFT-15',
          title: { nb: 'Statlig tilskudd', nn: 'Statleg tilskot', en: 'State grant' },
          factors: placeRate(stretch, 'AFT.RATE', isHalf(participationPercent, stretch) ? 'half' : 'whole'),
        },
      ],
    });
  },
});

function isHalf(percent: number, stretch: Stretch): boolean {
  if (stretch.from >= newHalvesFrom) return percent <= stretch.number('AFT.PART_HALF').value;
  return percent < stretch.number('AFT.PART_HALF_OLD').value;
}
