import { percent } from '../money/factors';
import type { Stretch } from '../money/amount-plan';
import { wageRefund } from '../money/wage-refund';

const agreedTitle = { nb: 'Avtalt sats', nn: 'Avtalt sats', en: 'Agreed rate' };

/** Grant to the employer (§§ 10-6, 10-7): the agreed share, never above the highest of the year, and at most so many G a year. */
export const permanentWageSubsidyAmount = wageRefund({
  id: 'VLT-08',
  code: 'VARIG_LONNSTILSKUDD',
  title: { nb: 'Varig lønnstilskudd', nn: 'Varig lønstilskot', en: 'Permanent wage subsidy' },
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 10-6 og § 10-7',
    quote:
      'Varig lønnstilskudd kan maksimalt utgjøre 75 prosent av refusjonsgrunnlaget det første året, og 67 prosent av refusjonsgrunnlaget de påfølgende årene. Refusjonen kan ikke overstige fem ganger grunnbeløpet i folketrygden per år.',
    source: 'TF',
    confidence: 'high',
  },
  asks: ['agreedSubsidyPercent'],
  parameters: ['VLT.RATE_MAX_Y1', 'VLT.RATE_MAX_AFTER'],
  monthsWithoutEnd: 12,
  yearCap: { id: 'VLT-09', parameter: 'VLT.CAP' },
  notes: [
    {
      nb: 'Taket på 5 G telles per kalenderår, med grunnbeløpet som gjelder de dagene linjen er for, slik Navs refusjonsløsning gjør.',
      nn: 'Taket på 5 G blir talt per kalenderår, med grunnbeløpet som gjeld dei dagane linja er for, slik refusjonsløysinga til Nav gjer.',
      en: 'The ceiling of 5 G is counted per calendar year, with the basic amount of the days of the line, as Nav’s refund system does.',
    },
  ],
  steps: ({ agreedSubsidyPercent }) => {
    if (agreedSubsidyPercent === undefined) return { missing: ['agreedSubsidyPercent'] };
    const atMost = (highest: 'VLT.RATE_MAX_Y1' | 'VLT.RATE_MAX_AFTER') => (stretch: Stretch) => {
      const ceiling = stretch.number(highest);
      return agreedSubsidyPercent < ceiling.value ? percent(agreedSubsidyPercent, agreedTitle) : ceiling;
    };
    return [
      { afterMonths: 0, percent: atMost('VLT.RATE_MAX_Y1') },
      { afterMonths: 12, percent: atMost('VLT.RATE_MAX_AFTER') },
    ];
  },
});
