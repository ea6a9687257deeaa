import { localDate } from '@fotfeste/shared/kernel';
import { condition, doesNotApply, met, notMet, type Evaluation } from '../engine/condition';
import { allOf, unless } from '../engine/requirement';

const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const section = { law: 'FOR-2015-12-11-1598', section: '§ 14-10 andre ledd', source: 'TF', confidence: 'high' } as const;
const shareQuote =
  'Hospiteringen kan utgjøre 50 prosent eller mindre av tiltaksdeltakerens samlede avtalte arbeidstid i løpet av en åtteukersperiode.';
const exceptionQuote =
  'Det kan gjøres unntak fra tidsbegrensningen etter første punktum for en periode på inntil seks måneder i forbindelse med en vurdering av om tiltaksdeltaker skal gis fast ansettelse i hospiteringsvirksomheten.';

const withinHalf = condition({
  id: 'VTS-08',
  kind: 'hard',
  title: {
    nb: 'Hospiteringen er høyst halvparten av arbeidstiden',
    nn: 'Hospiteringa er høgst halvparten av arbeidstida',
    en: 'The secondment is at most half of the working time',
  },
  basis: { ...section, quote: shareQuote },
  inForce: notFound,
  because: {
    nb: 'Hospiteringen kan være høyst {share} prosent av avtalt arbeidstid over {weeks} uker.',
    nn: 'Hospiteringa kan vere høgst {share} prosent av avtalt arbeidstid over {weeks} veker.',
    en: 'The secondment may be at most {share} percent of agreed working time over {weeks} weeks.',
  },
  asks: ['secondmentPercent'],
  evaluate: ({ secondmentPercent }, at): Evaluation => {
    if (secondmentPercent === undefined) return doesNotApply;
    const share = at.parameter('VTS.HOSP_SHARE');
    return secondmentPercent <= share ? met : notMet({ share, weeks: at.parameter('VTS.HOSP_WINDOW') });
  },
});

const shortException = condition({
  id: 'VTS-08',
  part: 'length',
  kind: 'hard',
  title: {
    nb: 'Unntaket varer høyst seks måneder',
    nn: 'Unntaket varer høgst seks månader',
    en: 'The exception lasts at most six months',
  },
  basis: { ...section, quote: exceptionQuote },
  inForce: notFound,
  because: {
    nb: 'Mer enn halv arbeidstid kan vare i høyst {months} måneder.',
    nn: 'Meir enn halv arbeidstid kan vare i høgst {months} månader.',
    en: 'More than half of the working time may last at most {months} months.',
  },
  asks: ['secondmentMonths'],
  evaluate: ({ secondmentMonths }, at): Evaluation => {
    if (secondmentMonths === undefined) return doesNotApply;
    const months = at.parameter('VTS.HOSP_EXC');
    return secondmentMonths <= months ? met : notMet({ months });
  },
});

const towardsEmployment = condition({
  id: 'VTS-08',
  part: 'employment',
  kind: 'discretionary',
  title: {
    nb: 'Hospiteringen skjer for å vurdere fast ansettelse der',
    nn: 'Hospiteringa skjer for å vurdere fast tilsetjing der',
    en: 'The secondment is to consider permanent employment there',
  },
  basis: { ...section, quote: exceptionQuote },
  inForce: notFound,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Skal hospiteringen ut over halv tid, i høyst seks måneder, avklare om deltakeren kan få fast jobb der?',
      nn: 'Skal hospiteringa ut over halv tid, i høgst seks månader, avklare om deltakaren kan få fast jobb der?',
      en: 'Is the secondment beyond half time, for at most six months, to find out whether the participant can be permanently employed there?',
    },
  },
});

/** Hospitering in an ordinary enterprise (§ 14-10): half of the time, or more for a while towards a job. Nothing planned, nothing asked. */
export const secondment = unless(withinHalf, allOf([shortException, towardsEmployment]), {
  nb: 'Planlagt hospitering er innenfor grensen',
  nn: 'Planlagd hospitering er innanfor grensa',
  en: 'Planned secondment is within the limit',
});
