import { isWorkCapacityReduced } from '../conditions/work-capacity';
import { lastDayAfter, timeOf } from '../engine/time-used';
import { wageRefund } from '../money/wage-refund';

/** Grant to the employer of a summer job (§ 8-6): one share of the refund base for the whole time. */
export const summerJobAmount = wageRefund({
  id: 'SOM-07',
  code: 'SOMMERJOBB',
  title: { nb: 'Tilskudd til sommerjobb', nn: 'Tilskot til sommarjobb', en: 'Summer job grant' },
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 8-6',
    quote:
      'Tilskudd til sommerjobb gis i form av en fast prosentvis lønnsrefusjon, som utmåles på grunnlag av faktisk stillingsprosent. Refusjonsgrunnlaget består av utbetalt lønn, feriepenger, arbeidsgiveravgift av lønnen og feriepengene og innskudd til obligatorisk tjenestepensjon.',
    source: 'TF',
    confidence: 'high',
  },
  asks: ['assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
  lastDayWithoutEnd: (at) => lastDayAfter(at.startsOn, timeOf(at.parameter('SOM.DUR'), 'weeks'), 'weeks'),
  parameters: ['SOM.RATE', 'SOM.RATE_REDUCED'],
  steps: (facts) => {
    const reduced = isWorkCapacityReduced(facts);
    if (reduced === undefined) return { missing: ['assistanceGroup'] };
    return [{ afterMonths: 0, percent: (stretch) => stretch.number(reduced ? 'SOM.RATE_REDUCED' : 'SOM.RATE') }];
  },
});
