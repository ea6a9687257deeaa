import type { ParameterId } from '../parameters';
import { wageRefund } from '../money/wage-refund';

const rates = ['F4L.RATE_Y1', 'F4L.RATE_Y2', 'F4L.RATE_Y3', 'F4L.RATE_Y4'] as const satisfies readonly ParameterId[];

/** Grant to the employer (F4 §§ 6, 7): a share that falls every twelfth month, and at most so many G a year. */
export const fourYearWageSubsidyAmount = wageRefund({
  id: 'F4L-06',
  code: 'FIREARIG_LONNSTILSKUDD',
  title: { nb: 'Fireårig lønnstilskudd', nn: 'Fireårig lønstilskot', en: 'Four-year wage subsidy' },
  basis: {
    law: 'FOR-2026-02-04-163',
    section: '§ 6 og § 7',
    quote:
      'Lønnstilskuddet dekker 70 prosent av refusjonsgrunnlaget i inntil tolv måneder, deretter nedjusteres tilskuddsgraden til 60 prosent, 50 prosent og 35 prosent hver 12. måned.',
    source: 'F4',
    confidence: 'high',
  },
  asks: [],
  monthsWithoutEnd: 12,
  parameters: rates,
  yearCap: { id: 'F4L-07', parameter: 'F4L.CAP' },
  notes: [
    {
      nb: 'Taket på 5 G telles per kalenderår, med grunnbeløpet som gjelder de dagene linjen er for.',
      nn: 'Taket på 5 G blir talt per kalenderår, med grunnbeløpet som gjeld dei dagane linja er for.',
      en: 'The ceiling of 5 G is counted per calendar year, with the basic amount of the days of the line.',
    },
  ],
  steps: () => rates.map((rate, year) => ({ afterMonths: year * 12, percent: (stretch) => stretch.number(rate) })),
});
