import { amountPlan, missingForAmount, payment } from '../money/amount-plan';
import { ore } from '../money/factors';
import { placeRate, placeRateNote } from '../money/place-rate';

/** What the state pays for a place in a pre-approved enterprise, and what the municipality adds at least (§ 14-8). */
export const adaptedWorkAmount = amountPlan({
  id: 'VTS-07',
  title: { nb: 'Tilskudd til VTA-plassen', nn: 'Tilskot til VTA-plassen', en: 'Grant for the VTA place' },
  paidTo: 'provider',
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 14-8',
    quote: 'Tilskuddet utgjør en fast, månedlig sats per godkjent tiltaksplass.',
    source: 'TF, MR',
    confidence: 'medium',
  },
  asks: ['participationPercent'],
  parameters: ['VTS.RATE', 'VTS.MUNICIPAL', 'VTS.FULL_FROM'],
  monthsWithoutEnd: 1,
  notes: [
    placeRateNote,
    {
      nb: 'Summen er det staten betaler. Kommunens del vises som det minste kommunen skal legge til. Deltakelse fra 50 prosent betales som hel plass (VTS-10).',
      nn: 'Summen er det staten betaler. Delen til kommunen er vist som det minste kommunen skal leggje til. Deltaking frå 50 prosent blir betalt som heil plass (VTS-10).',
      en: 'The sum is what the state pays. The municipality’s part is shown as the least it shall add. Participation from 50 percent is paid as a whole place (VTS-10).',
    },
  ],
  calculate: ({ participationPercent }, moment) => {
    if (participationPercent === undefined) return missingForAmount(['participationPercent']);
    return payment({
      each: (stretch) => {
        const extent = participationPercent < stretch.number('VTS.FULL_FROM').value ? 'half' : 'whole';
        const state = { id: 'VTS-10', title: stateTitle, factors: placeRate(stretch, 'VTS.RATE', extent) };
        const added = [ore(moment.step(state).amount, stateTitle), stretch.number('VTS.MUNICIPAL')];
        return [state, { id: 'VTS-07', title: municipalTitle, kind: 'basis', factors: added }];
      },
    });
  },
});

const stateTitle = { nb: 'Statlig tilskudd', nn: 'Statleg tilskot', en: 'State grant' };
const municipalTitle = {
  nb: 'Kommunalt tilskudd i tillegg, minst',
  nn: 'Kommunalt tilskot i tillegg, minst',
  en: 'Municipal grant in addition, at least',
};
