import { localDate } from '@fotfeste/shared/kernel';
import { hasNotTurned } from '../conditions/age';
import { withinPractice } from '../conditions/practice-length';
import { isWorkCapacityReduced, reducedWorkCapacity } from '../conditions/work-capacity';
import { condition, mustBe } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';

const inForce = { from: localDate('2016-01-01') };
const fromAugust2025 = { from: localDate('2025-08-01') };
const section = { law: 'FOR-2015-12-11-1598', section: '§ 5-4', source: 'TF', confidence: 'high' } as const;
const youthQuote =
  'Unge under 30 år som deltar i et tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak, kan få mentortiltak forlenget i inntil tre år.';

const threeYearsInAll = {
  nb: 'Teksten kan bety tre år i tillegg til seks måneder. Vi leser den som tre år til sammen (E-29).',
  nn: 'Teksten kan tyde tre år i tillegg til seks månader. Vi les han som tre år til saman (E-29).',
  en: 'The text may mean three years on top of six months. We read it as three years in all (E-29).',
};

const specialNeeds = condition({
  id: 'MEN-05',
  part: 'special-needs',
  kind: 'discretionary',
  title: {
    nb: 'Har særlige behov for bistand fra mentor',
    nn: 'Har særlege behov for bistand frå mentor',
    en: 'Has special needs for a mentor’s help',
  },
  basis: section,
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Har personen særlige behov for mentor ut over de første seks månedene?',
      nn: 'Har personen særlege behov for mentor ut over dei første seks månadene?',
      en: 'Does the person have special needs for a mentor beyond the first six months?',
    },
    help: {
      nb: 'Hvilke behov er det, og hvorfor varer de?',
      nn: 'Kva behov er det, og kvifor varer dei?',
      en: 'Which needs are they, and why do they last?',
    },
  },
});

const under30 = condition({
  id: 'MEN-06',
  part: 'under-30',
  kind: 'hard',
  title: { nb: 'Er under 30 år', nn: 'Er under 30 år', en: 'Is under 30' },
  basis: { ...section, quote: youthQuote },
  inForce: fromAugust2025,
  because: {
    nb: 'Personen har fylt {age} år. Siste dag under {age} var {lastDay}, og tillegget for unge gjelder ikke etter den.',
    nn: 'Personen har fylt {age} år. Siste dagen under {age} var {lastDay}, og tillegget for unge gjeld ikkje etter han.',
    en: 'The person has turned {age}. The last day under {age} was {lastDay}, and the addition for young people does not apply after it.',
  },
  asks: ['born'],
  evaluate: hasNotTurned('MEN.YOUTH_AGE'),
});

const inAdaptedTraining = condition({
  id: 'MEN-06',
  part: 'training',
  kind: 'hard',
  title: {
    nb: 'Deltar i et tilrettelagt fag- og yrkesopplæringsløp',
    nn: 'Deltek i eit tilrettelagt fag- og yrkesopplæringsløp',
    en: 'Takes part in an adapted vocational training path',
  },
  basis: { ...section, quote: youthQuote },
  inForce: fromAugust2025,
  because: {
    nb: 'Tillegget for unge gjelder bare i et tilrettelagt fag- og yrkesopplæringsløp.',
    nn: 'Tillegget for unge gjeld berre i eit tilrettelagt fag- og yrkesopplæringsløp.',
    en: 'The addition for young people applies only in an adapted vocational training path.',
  },
  asks: ['inAdaptedVocationalTraining'],
  evaluate: mustBe('inAdaptedVocationalTraining'),
});

/** How long a mentor may help (§ 5-4). */
export const mentorLength = durationPlan({
  unit: 'months',
  clock: ['MENTOR'],
  steps: [
    {
      id: 'MEN-04',
      how: 'up-to',
      parameter: 'MEN.DUR_BASE',
      title: { nb: 'Inntil seks måneder', nn: 'Inntil seks månader', en: 'Up to six months' },
      basis: { ...section, quote: 'Tiltaket kan vare i inntil seks måneder.' },
      inForce,
    },
    {
      id: 'MEN-05',
      how: 'up-to',
      after: 'MEN-04',
      parameter: 'MEN.DUR_TOTAL_REDUCED',
      requires: [reducedWorkCapacity({ id: 'MEN-05', part: 'reduced-capacity', basis: section, inForce }), specialNeeds],
      title: {
        nb: 'Inntil tre år ved nedsatt arbeidsevne og særlige behov',
        nn: 'Inntil tre år ved nedsett arbeidsevne og særlege behov',
        en: 'Up to three years with reduced work capacity and special needs',
      },
      basis: {
        ...section,
        quote: 'Personer med nedsatt arbeidsevne og særlige behov for bistand fra mentor, kan få tiltaket forlenget i inntil tre år.',
      },
      inForce,
      note: threeYearsInAll,
    },
    {
      id: 'MEN-06',
      how: 'up-to',
      after: 'MEN-04',
      parameter: 'MEN.DUR_TOTAL_YOUTH',
      requires: [under30, inAdaptedTraining],
      title: {
        nb: 'Inntil tre år for unge i tilrettelagt fag- og yrkesopplæring',
        nn: 'Inntil tre år for unge i tilrettelagd fag- og yrkesopplæring',
        en: 'Up to three years for young people in adapted vocational training',
      },
      basis: { ...section, quote: youthQuote },
      inForce: fromAugust2025,
      note: threeYearsInAll,
    },
  ],
});

/** Nav's system gives three years with reduced capacity and six months otherwise; the addition for young people is not in it. */
export const withinNavsLength = withinPractice(
  {
    id: 'MEN-10',
    source: 'TGA',
    title: {
      nb: 'Samlet tid er innenfor det Navs fagsystem tar imot',
      nn: 'Samla tid er innanfor det fagsystemet til Nav tek imot',
      en: 'The total time is within what Nav’s system accepts',
    },
    because: {
      nb: 'Navs fagsystem stopper ved {base} måneder, eller {reduced} ved nedsatt arbeidsevne. Tillegget for unge i fag- og yrkesopplæring er ikke med der.',
      nn: 'Fagsystemet til Nav stoppar ved {base} månader, eller {reduced} ved nedsett arbeidsevne. Tillegget for unge i fag- og yrkesopplæring er ikkje med der.',
      en: 'Nav’s system stops at {base} months, or {reduced} with reduced work capacity. The addition for young people in vocational training is not there.',
    },
    asks: ['assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
  },
  mentorLength,
  (at, facts) => {
    const reduced = isWorkCapacityReduced(facts);
    return reduced === undefined ? undefined : at.parameter(reduced ? 'MEN.DUR_TOTAL_REDUCED' : 'MEN.DUR_BASE');
  },
  (at) => ({ base: at.parameter('MEN.DUR_BASE'), reduced: at.parameter('MEN.DUR_TOTAL_REDUCED') }),
);
