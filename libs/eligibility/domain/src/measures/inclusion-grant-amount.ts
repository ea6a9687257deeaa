import { amountPlan, missingForAmount, payment, unknownAmong } from '../money/amount-plan';
import type { Facts } from '../facts/facts';
import { ore } from '../money/factors';

const costsTitle = { nb: 'Dokumenterte utgifter', nn: 'Dokumenterte utgifter', en: 'Documented costs' };

/** Grant to the enterprise (§ 11-4): documented costs up to the maximum of the start day. Paid once, not by month. */
export const inclusionGrantAmount = amountPlan({
  id: 'INK-06',
  title: { nb: 'Inkluderingstilskudd', nn: 'Inkluderingstilskot', en: 'Inclusion grant' },
  paidTo: 'employer',
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 11-4',
    quote:
      'Tilskuddet for den enkelte personen skal dekke virksomhetens faktiske dokumenterte utgifter opp til en maksimalsats fastsatt av departementet.',
    source: 'TF, TGA Sats.java',
    confidence: 'medium',
  },
  asks: ['inclusionCosts', 'inclusionCostsCoveredBefore'],
  parameters: ['INK.MAX'],
  notes: [
    {
      nb: 'Maksimalbeløpet er det som gjelder på startdagen. Det er per person; oppgi det som er gitt før i samme avtale.',
      nn: 'Maksimalbeløpet er det som gjeld på startdagen. Det er per person; oppgi det som er gitt før i same avtale.',
      en: 'The maximum is the one of the start day. It is per person; state what was given before under the same agreement.',
    },
  ],
  calculate: (facts) => {
    const { inclusionCosts } = facts;
    const reachedBefore = givenBefore(facts);
    if (inclusionCosts === undefined || reachedBefore === undefined)
      return missingForAmount(
        unknownAmong(facts, reachedBefore === undefined ? ['inclusionCosts', 'inclusionCostsCoveredBefore'] : ['inclusionCosts']),
      );
    return payment({
      every: 'once',
      each: () => [{ id: 'INK-06', title: costsTitle, factors: [ore(inclusionCosts, costsTitle)] }],
      caps: [
        {
          id: 'INK-06',
          title: { nb: 'Over maksimalbeløpet', nn: 'Over maksimalbeløpet', en: 'Above the maximum' },
          per: 'whole',
          reachedBefore,
          limit: (stretch) => [stretch.number('INK.MAX')],
        },
      ],
    });
  },
});

/** Given before: nothing when there was no such grant, unknown when there was one or nobody knows. */
function givenBefore({ inclusionCostsCoveredBefore, participations, timeUsed }: Facts): number | undefined {
  if (inclusionCostsCoveredBefore !== undefined) return inclusionCostsCoveredBefore;
  if (!participations && !timeUsed) return undefined;
  const hadBefore = participations?.some(({ measure }) => measure === 'INKLUDERINGSTILSKUDD') ?? false;
  return hadBefore || timeUsed?.INKLUDERINGSTILSKUDD ? undefined : 0;
}
