import { isWorkCapacityReduced } from '../conditions/work-capacity';
import { wageRefund } from '../money/wage-refund';

/** Grant to the employer (§ 9-5): a share that falls after some months. Chapter 9 has no ceiling in G. */
export const temporaryWageSubsidyAmount = wageRefund({
  id: 'MLT-06',
  code: 'MIDLERTIDIG_LONNSTILSKUDD',
  title: { nb: 'Midlertidig lønnstilskudd', nn: 'Mellombels lønstilskot', en: 'Temporary wage subsidy' },
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 9-5',
    quote:
      'Lønnstilskudd gis i form av en fast prosentvis lønnsrefusjon, som utmåles på grunnlag av faktisk stillingsprosent. Refusjonsgrunnlaget består av utbetalt lønn, feriepenger, arbeidsgiveravgift av lønnen og feriepengene og innskudd til obligatorisk tjenestepensjon.',
    source: 'TF',
    confidence: 'high',
  },
  asks: ['assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
  monthsWithoutEnd: 12,
  parameters: ['MLT.RATE1', 'MLT.RATE2', 'MLT.RATE1_REDUCED', 'MLT.RATE2_REDUCED'],
  steps: (facts, { at }) => {
    const reduced = isWorkCapacityReduced(facts);
    if (reduced === undefined) return { missing: ['assistanceGroup'] };
    const months = at.parameter(reduced ? 'MLT.RATE1_REDUCED_MONTHS' : 'MLT.RATE1_MONTHS');
    return [
      { afterMonths: 0, percent: (stretch) => stretch.number(reduced ? 'MLT.RATE1_REDUCED' : 'MLT.RATE1') },
      { afterMonths: months, percent: (stretch) => stretch.number(reduced ? 'MLT.RATE2_REDUCED' : 'MLT.RATE2') },
    ];
  },
});
