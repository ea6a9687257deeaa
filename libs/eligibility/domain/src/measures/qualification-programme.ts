import { completedYears, localDate } from '@fotfeste/shared/kernel';
import { hasTurned } from '../conditions/age';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { measure } from '../engine/measure';
import { qualificationAllowance } from './qualification-allowance';
import { qualificationProgrammeInformation } from './qualification-programme-information';
import { qualificationProgrammeLength } from './qualification-programme-length';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const act = { law: 'LOV-2009-12-18-131', source: 'STL', confidence: 'high' } as const;
const group = {
  ...act,
  section: '§ 29 første ledd',
  quote:
    'Kvalifiseringsprogram gjelder for personer i yrkesaktiv alder med vesentlig nedsatt arbeids- og inntektsevne og ingen eller svært begrensede ytelser til livsopphold etter folketrygdloven eller arbeidsmarkedsloven.',
} as const;
const ageNote = {
  nb: 'Loven sier «yrkesaktiv alder» uten tall. 18 til 67 år er hentet fra en håndbok og lest slik at den som er 67, er med.',
  nn: 'Lova seier «yrkesaktiv alder» utan tal. 18 til 67 år er henta frå ei handbok og lese slik at den som er 67, er med.',
  en: 'The act says “working age” without a number. 18 to 67 is from a handbook, and read so that somebody who is 67 is included.',
};

const oldEnough = condition({
  id: 'KVP-01',
  part: 'from-age',
  kind: 'hard',
  title: {
    nb: 'Er i yrkesaktiv alder: har fylt 18 år',
    nn: 'Er i yrkesaktiv alder: har fylt 18 år',
    en: 'Is of working age: has turned 18',
  },
  basis: { ...group, source: 'STL; VA', confidence: 'medium' },
  inForce,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  note: ageNote,
  asks: ['born'],
  evaluate: hasTurned('KVP.AGE_FROM'),
});

const youngEnough = condition({
  id: 'KVP-01',
  part: 'to-age',
  kind: 'hard',
  title: {
    nb: 'Er i yrkesaktiv alder: er ikke eldre enn 67 år',
    nn: 'Er i yrkesaktiv alder: er ikkje eldre enn 67 år',
    en: 'Is of working age: is not older than 67',
  },
  basis: { ...group, source: 'STL; VA', confidence: 'medium' },
  inForce,
  because: { nb: 'Personen er eldre enn {age} år.', nn: 'Personen er eldre enn {age} år.', en: 'The person is older than {age}.' },
  note: ageNote,
  asks: ['born'],
  evaluate: ({ born }, at): Evaluation => {
    if (!born) return missing('born');
    const age = at.parameter('KVP.AGE_TO');
    return completedYears(born, at.startsOn) <= age ? met : notMet({ age });
  },
});

const capacityReduced = condition({
  id: 'KVP-01',
  kind: 'hard',
  title: {
    nb: 'Arbeids- og inntektsevnen er vesentlig nedsatt',
    nn: 'Arbeids- og inntektsevna er vesentleg nedsett',
    en: 'Work and income capacity is substantially reduced',
  },
  basis: group,
  inForce,
  because: {
    nb: 'Arbeids- og inntektsevnen er ikke vesentlig nedsatt.',
    nn: 'Arbeids- og inntektsevna er ikkje vesentleg nedsett.',
    en: 'Work and income capacity is not substantially reduced.',
  },
  asks: ['workAndIncomeCapacityReducedSubstantially'],
  evaluate: mustBe('workAndIncomeCapacityReducedSubstantially'),
});

const littleOrNoBenefit = condition({
  id: 'KVP-01',
  part: 'benefits',
  kind: 'hard',
  title: {
    nb: 'Har ingen eller svært begrensede ytelser til livsopphold',
    nn: 'Har ingen eller svært avgrensa ytingar til livsopphald',
    en: 'Has no or very limited benefits for livelihood',
  },
  basis: group,
  inForce,
  because: {
    nb: 'Personen har ytelser til livsopphold etter folketrygdloven eller arbeidsmarkedsloven som ikke er svært begrensede.',
    nn: 'Personen har ytingar til livsopphald etter folketrygdlova eller arbeidsmarknadslova som ikkje er svært avgrensa.',
    en: 'The person has livelihood benefits under the National Insurance Act or the Labour Market Act that are not very limited.',
  },
  asks: ['hasLittleOrNoBenefit'],
  evaluate: mustBe('hasLittleOrNoBenefit'),
});

const rightQuote =
  'Rett til kvalifiseringsprogram forutsetter at søkeren har gjennomgått en arbeidsevnevurdering og at tett og koordinert bistand gjennom deltakelse i programmet vurderes som hensiktsmessig og nødvendig for å styrke vedkommendes mulighet for deltakelse i arbeidslivet.';

const capacityAssessed = condition({
  id: 'KVP-02',
  kind: 'hard',
  title: {
    nb: 'Arbeidsevnevurdering er gjennomført',
    nn: 'Arbeidsevnevurdering er gjennomført',
    en: 'A work-capacity assessment has been made',
  },
  basis: { ...act, section: '§ 29 andre ledd', quote: rightQuote },
  inForce,
  because: {
    nb: 'Arbeidsevnen må være vurdert før programmet innvilges.',
    nn: 'Arbeidsevna må vere vurdert før programmet blir innvilga.',
    en: 'Work capacity must be assessed before the programme is granted.',
  },
  asks: ['workCapacityAssessed'],
  evaluate: mustBe('workCapacityAssessed'),
});

const closeHelpNeeded = condition({
  id: 'KVP-02',
  part: 'close-help',
  kind: 'discretionary',
  title: {
    nb: 'Tett og koordinert bistand er hensiktsmessig og nødvendig',
    nn: 'Tett og koordinert bistand er føremålstenleg og nødvendig',
    en: 'Close and coordinated help is appropriate and necessary',
  },
  basis: { ...act, section: '§ 29 andre ledd', quote: rightQuote },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Er tett og koordinert bistand gjennom programmet hensiktsmessig og nødvendig for å komme i arbeid?',
      nn: 'Er tett og koordinert bistand gjennom programmet føremålstenleg og nødvendig for å kome i arbeid?',
      en: 'Is close and coordinated help through the programme appropriate and necessary for getting into work?',
    },
  },
});

const fullTime = condition({
  id: 'KVP-03',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Programmet er helårig og på full tid',
    nn: 'Programmet er heilårig og på full tid',
    en: 'The programme is all year and full time',
  },
  basis: {
    law: 'FOR-2011-12-21-1471',
    section: '§ 1 andre ledd',
    quote: 'Deltakeren må sette av 37 ½ time per uke til programmet.',
    source: 'STL § 30, KVPF',
    confidence: 'high',
  },
  inForce: { from: localDate('2012-01-01') },
  because: {
    nb: 'Deltakeren må sette av {hours} timer i uken til programmet.',
    nn: 'Deltakaren må setje av {hours} timar i veka til programmet.',
    en: 'The participant must set aside {hours} hours a week for the programme.',
  },
  asks: ['programmeHoursPerWeek'],
  evaluate: ({ programmeHoursPerWeek }, at): Evaluation => {
    if (programmeHoursPerWeek === undefined) return missing('programmeHoursPerWeek');
    const hours = at.parameter('KVP.HOURS');
    return programmeHoursPerWeek >= hours ? met : notMet({ hours });
  },
});

const jobWithinHalf = condition({
  id: 'KVP-06',
  kind: 'hard',
  title: {
    nb: 'Stilling eller læretid ved siden av er høyst halv',
    nn: 'Stilling eller læretid ved sida av er høgst halv',
    en: 'A job or apprenticeship beside it is at most half',
  },
  basis: {
    ...act,
    section: '§ 30 andre ledd',
    quote: 'Inntil 50 prosent stilling eller gjennomføring av læretid kan kombineres med fortsatt deltakelse i kvalifiseringsprogrammet.',
  },
  inForce,
  because: {
    nb: 'Personen arbeider {percent} prosent. Høyst {most} prosent kan kombineres med programmet.',
    nn: 'Personen arbeider {percent} prosent. Høgst {most} prosent kan kombinerast med programmet.',
    en: 'The person works {percent} percent. At most {most} percent can be combined with the programme.',
  },
  asks: ['employments'],
  evaluate: ({ employments }, at): Evaluation => {
    if (!employments) return missing('employments');
    const most = at.parameter('KVP.JOB_SHARE');
    const percent = employments.reduce((sum, one) => sum + (one.percent ?? 0), 0);
    if (percent > most) return notMet({ percent, most });
    return employments.some((one) => one.percent === undefined) ? missing('employments') : met;
  },
});

const notTooBurdensome = condition({
  id: 'KVP-10',
  kind: 'discretionary',
  title: {
    nb: 'Et program er ikke uforholdsmessig byrdefullt for kommunen',
    nn: 'Eit program er ikkje uforholdsmessig tyngjande for kommunen',
    en: 'A programme is not disproportionately burdensome for the municipality',
  },
  basis: {
    ...act,
    section: '§ 29 tredje ledd',
    quote:
      'Kommunen er ikke forpliktet til å innvilge program dersom det på grunn av forhold ved søkeren vil være uforholdsmessig byrdefullt å tilby et program.',
  },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Kan kommunen tilby programmet uten at forhold ved søkeren gjør det uforholdsmessig byrdefullt?',
      nn: 'Kan kommunen tilby programmet utan at forhold ved søkjaren gjer det uforholdsmessig tyngjande?',
      en: 'Can the municipality offer the programme without the applicant’s circumstances making it disproportionately burdensome?',
    },
  },
});

/** Kvalifiseringsprogrammet (KVP), run by the municipality (sosialtjenesteloven chapter 4). */
export const qualificationProgramme = measure({
  code: 'KVALIFISERINGSPROGRAM',
  inForce,
  requirements: [
    oldEnough,
    youngEnough,
    capacityReduced,
    littleOrNoBenefit,
    capacityAssessed,
    closeHelpNeeded,
    notTooBurdensome,
    fullTime,
    jobWithinHalf,
    ...qualificationProgrammeInformation,
  ],
  duration: qualificationProgrammeLength,
  amount: qualificationAllowance,
});
