import { amountPlan, missingForAmount, payment } from '../money/amount-plan';
import { ore } from '../money/factors';

const regulation = { law: 'FOR-2019-08-29-1105', source: 'EB', confidence: 'high' } as const;

/** Documented costs up to a maximum that the sources disagree on (rulebook E-27). */
export const expertHelpRefund = amountPlan({
  id: 'EKS-05',
  title: { nb: 'Refusjon av utgifter til eksperten', nn: 'Refusjon av utgifter til eksperten', en: 'Refund of the expert’s costs' },
  paidTo: 'employer',
  basis: {
    ...regulation,
    section: '§ 5 første ledd',
    quote:
      'Tilskuddet gis i form av en refusjon av arbeidsgivers utgifter til eksperten, begrenset opp til et maksimalt tilskuddsbeløp som fastsettes av departementet.',
    confidence: 'medium',
  },
  asks: ['expertHelpCosts'],
  parameters: ['EKS.MAX'],
  notes: [
    {
      nb: 'Kildene gir flere maksimalbeløp (E-27). Bare beløpet for 2023 er lagt inn; for andre år må det slås opp.',
      nn: 'Kjeldene gir fleire maksimalbeløp (E-27). Berre beløpet for 2023 er lagt inn; for andre år må det slåast opp.',
      en: 'The sources give several maximum amounts (E-27). Only that of 2023 is entered; for other years it must be looked up.',
    },
  ],
  calculate: ({ expertHelpCosts: costs }) => {
    if (costs === undefined) return missingForAmount(['expertHelpCosts']);
    return payment({
      every: 'once',
      each: () => [
        {
          id: 'EKS-05',
          title: { nb: 'Dokumenterte utgifter', nn: 'Dokumenterte utgifter', en: 'Documented costs' },
          factors: [ore(costs, { nb: 'utgifter', nn: 'utgifter', en: 'costs' })],
        },
      ],
      caps: [
        {
          id: 'EKS-05',
          title: { nb: 'Over maksimalbeløpet', nn: 'Over maksimalbeløpet', en: 'Above the maximum' },
          per: 'whole',
          limit: (stretch) => [stretch.number('EKS.MAX')],
        },
      ],
    });
  },
});
