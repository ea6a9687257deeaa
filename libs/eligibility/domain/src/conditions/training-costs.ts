import { amountPlan, missingForAmount, payment } from '../money/amount-plan';
import { ore } from '../money/factors';

const title = {
  nb: 'Tilskudd til skolepenger, studiereiser, semesteravgift og eksamensgebyr',
  nn: 'Tilskot til skulepengar, studiereiser, semesteravgift og eksamensgebyr',
  en: 'Grant for tuition, study trips, semester fee and exam fee',
};

/** Actual costs within the ministry's maximum, which was not found: the amount stops and names the rate (rulebook E-02). */
export const trainingCosts = amountPlan({
  id: 'OPL-MON-01',
  title,
  paidTo: 'participant',
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 7-5 første ledd',
    quote:
      'Tilskudd til skolepenger, studiereiser som er nødvendig for at deltakeren skal kunne ta eksamen, semesteravgift og eksamensgebyr gis på grunnlag av de faktiske utgiftene, innenfor maksimalsatser som fastsettes av departementet.',
    source: 'TF',
    confidence: 'high',
  },
  asks: ['trainingCosts'],
  parameters: ['OPL.TUITION_MAX'],
  notes: [
    {
      nb: 'Maksimalsatsene kan fravikes når det er påkrevd for å gjennomføre et nødvendig og hensiktsmessig tiltak. Et nødvendig botilbud som hører til tiltaket, kan dekkes innenfor satsene.',
      nn: 'Maksimalsatsane kan fråvikast når det er påkravd for å gjennomføre eit nødvendig og føremålstenleg tiltak. Eit nødvendig butilbod som høyrer til tiltaket, kan dekkjast innanfor satsane.',
      en: 'The maximum rates may be exceeded when that is required to carry out a necessary and appropriate measure. Necessary housing that belongs to the measure may be covered within the rates.',
    },
  ],
  calculate: ({ trainingCosts: costs }) => {
    if (costs === undefined) return missingForAmount(['trainingCosts']);
    return payment({
      every: 'once',
      each: () => [
        {
          id: 'OPL-MON-01',
          title: { nb: 'Faktiske utgifter', nn: 'Faktiske utgifter', en: 'Actual costs' },
          factors: [ore(costs, { nb: 'utgifter', nn: 'utgifter', en: 'costs' })],
        },
      ],
      caps: [
        {
          id: 'OPL-MON-01',
          title: { nb: 'Over maksimalsatsen', nn: 'Over maksimalsatsen', en: 'Above the maximum rate' },
          per: 'whole',
          limit: (stretch) => [stretch.number('OPL.TUITION_MAX')],
        },
      ],
    });
  },
});
