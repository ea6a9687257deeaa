import { localDate } from '@fotfeste/shared/kernel';
import { alsoKnownAs, condition, mustBe } from '../engine/condition';
import { generalProvisions } from '../conditions/general-provisions';
import { withinPractice } from '../conditions/practice-length';
import { doesNotDisplace, providerApproved } from '../conditions/provider';
import { allButGoodOpportunities, assistanceGroupUsual, notBackdated, underUpperAge } from '../conditions/technical';
import { agreementAccess } from '../conditions/technical-information';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { allOf, anyOf } from '../engine/requirement';
import { notEmployedAtHost } from '../conditions/employment';
import { workTrainingInformation } from './work-training-information';

const beginning = localDate('2016-01-01');
const inForce = { from: beginning };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 3-3' } as const;
const groupQuote =
  'Arbeidstrening kan tilbys arbeidssøkere med liten eller mangelfull arbeidserfaring, og personer med nedsatt arbeidsevne som har behov for arbeidsrettet bistand for å komme i inntektsgivende arbeid.';

const jobSeeker = condition({
  id: 'ATR-02',
  part: 'job-seeker',
  kind: 'hard',
  title: { nb: 'Er registrert som arbeidssøker', nn: 'Er registrert som arbeidssøkjar', en: 'Is registered as a job seeker' },
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
  because: {
    nb: 'Personen er ikke registrert som arbeidssøker.',
    nn: 'Personen er ikkje registrert som arbeidssøkjar.',
    en: 'The person is not registered as a job seeker.',
  },
  asks: ['registeredJobSeeker'],
  evaluate: mustBe('registeredJobSeeker'),
});

const littleExperience = condition({
  id: 'ATR-02',
  part: 'experience',
  kind: 'discretionary',
  title: {
    nb: 'Har liten eller mangelfull arbeidserfaring',
    nn: 'Har lita eller mangelfull arbeidserfaring',
    en: 'Has little or inadequate work experience',
  },
  basis: targetGroup,
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen liten eller mangelfull arbeidserfaring for de jobbene målet gjelder?',
      nn: 'Har personen lita eller mangelfull arbeidserfaring for dei jobbane målet gjeld?',
      en: 'Does the person have little or inadequate work experience for the jobs the goal is about?',
    },
    help: {
      nb: 'Hvilken erfaring finnes, og hva mangler for jobbene personen ønsker?',
      nn: 'Kva erfaring finst, og kva manglar for jobbane personen ønskjer?',
      en: 'What experience is there, and what is missing for the jobs the person wants?',
    },
  },
});

const reduced = reducedWorkCapacity({ id: 'ATR-02', part: 'reduced-capacity', basis: targetGroup, inForce });

const needsWorkOrientedHelp = condition({
  id: 'ATR-02',
  part: 'need',
  kind: 'discretionary',
  title: {
    nb: 'Trenger arbeidsrettet bistand for å komme i inntektsgivende arbeid',
    nn: 'Treng arbeidsretta bistand for å kome i inntektsgivande arbeid',
    en: 'Needs work-oriented assistance to get income-generating work',
  },
  basis: targetGroup,
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Trenger personen arbeidsrettet bistand for å komme i inntektsgivende arbeid?',
      nn: 'Treng personen arbeidsretta bistand for å kome i inntektsgivande arbeid?',
      en: 'Does the person need work-oriented assistance to get income-generating work?',
    },
  },
});

const agreementSigned = condition({
  id: 'ATR-07',
  kind: 'hard',
  neededBy: 'start',
  refusal: 'not-yet',
  title: {
    nb: 'Deltaker, arbeidsgiver og Nav har underskrevet avtale',
    nn: 'Deltakar, arbeidsgivar og Nav har skrive under avtale',
    en: 'Participant, employer and Nav have signed an agreement',
  },
  basis: {
    ...regulation,
    section: '§ 3-4 første ledd',
    quote:
      'Det skal inngås en avtale mellom tiltaksdeltakeren, arbeidsgiveren og Arbeids- og velferdsetaten som angir arbeidstreningens formål, innhold, plan for opplæring på arbeidsplassen og eventuelt hvilken annen bistand som skal benyttes.',
  },
  inForce,
  because: {
    nb: 'Avtalen er ikke underskrevet av alle tre.',
    nn: 'Avtalen er ikkje underskriven av alle tre.',
    en: 'The agreement is not signed by all three.',
  },
  asks: ['agreementSigned'],
  evaluate: mustBe('agreementSigned'),
});

const placeDiscussed = condition({
  id: 'ATR-08',
  kind: 'hard',
  neededBy: 'start',
  refusal: 'not-yet',
  title: {
    nb: 'Plassen er drøftet med de ansattes representanter',
    nn: 'Plassen er drøfta med representantane for dei tilsette',
    en: 'The place has been discussed with the employees’ representatives',
  },
  basis: {
    ...regulation,
    section: '§ 3-6',
    quote: 'Opprettelse av en arbeidstreningsplass skal være drøftet med de ansattes representanter i virksomhetene.',
  },
  inForce,
  because: {
    nb: 'Arbeidsgiveren har ikke drøftet plassen med de ansattes representanter.',
    nn: 'Arbeidsgivaren har ikkje drøfta plassen med representantane for dei tilsette.',
    en: 'The employer has not discussed the place with the employees’ representatives.',
  },
  asks: ['discussedWithEmployeeRepresentatives'],
  evaluate: mustBe('discussedWithEmployeeRepresentatives'),
});

const notEmployed = notEmployedAtHost({
  id: 'ATR-03',
  title: {
    nb: 'Deltakeren er ikke ansatt i virksomheten',
    nn: 'Deltakaren er ikkje tilsett i verksemda',
    en: 'The participant is not employed in the enterprise',
  },
  basis: { ...regulation, section: '§ 3-7', quote: 'Tiltaksdeltakerne skal ikke være ansatt i virksomheten.' },
  inForce,
});

const lengthSection = { ...regulation, section: '§ 3-5 andre ledd' } as const;

const length = durationPlan({
  unit: 'months',
  clock: ['ARBEIDSTRENING'],
  steps: [
    {
      id: 'ATR-04',
      how: 'up-to',
      parameter: 'ATR.DUR_BASE',
      title: { nb: 'Inntil ett år', nn: 'Inntil eitt år', en: 'Up to one year' },
      basis: { ...lengthSection, quote: 'Arbeidstreningen kan vare i inntil ett år.' },
      inForce,
    },
    {
      id: 'ATR-05',
      how: 'extended-by',
      after: 'ATR-04',
      parameter: 'ATR.DUR_EXT_REDUCED',
      requires: [reducedWorkCapacity({ id: 'ATR-05', part: 'reduced-capacity', basis: lengthSection, inForce })],
      title: {
        nb: 'Seks måneder til ved nedsatt arbeidsevne',
        nn: 'Seks månader til ved nedsett arbeidsevne',
        en: 'Six more months with reduced work capacity',
      },
      basis: { ...lengthSection, quote: 'For personer med nedsatt arbeidsevne kan varigheten forlenges med ytterligere seks måneder.' },
      inForce,
      note: {
        nb: 'Navs fagsystem tillater 18 måneder for alle (ATR-09). Loven gjør ikke det.',
        nn: 'Fagsystemet til Nav tillèt 18 månader for alle (ATR-09). Det gjer ikkje lova.',
        en: 'Nav’s system allows 18 months for everybody (ATR-09). The law does not.',
      },
    },
  ],
});

const withinNavsLength = withinPractice(
  {
    id: 'ATR-09',
    source: 'TGA',
    title: {
      nb: 'Samlet tid er innenfor det Navs fagsystem tar imot',
      nn: 'Samla tid er innanfor det fagsystemet til Nav tek imot',
      en: 'The total time is within what Nav’s system accepts',
    },
    because: {
      nb: 'Navs fagsystem tar imot inntil {most} måneder for alle. Loven krever nedsatt arbeidsevne ut over ett år.',
      nn: 'Fagsystemet til Nav tek imot inntil {most} månader for alle. Lova krev nedsett arbeidsevne ut over eitt år.',
      en: 'Nav’s system accepts up to {most} months for everybody. The law requires reduced work capacity beyond one year.',
    },
  },
  length,
  (at) => at.parameter('ATR.DUR_TOTAL_REDUCED'),
  (at) => ({ most: at.parameter('ATR.DUR_TOTAL_REDUCED') }),
);

/** Arbeidstrening, tiltaksforskriften chapter 3. */
export const workTraining = measure({
  code: 'ARBEIDSTRENING',
  inForce,
  requirements: [
    ...generalProvisions('ATR-01'),
    anyOf([allOf([jobSeeker, littleExperience], experienceBranch()), allOf([reduced, needsWorkOrientedHelp], capacityBranch())], {
      nb: 'Hører til en av de to gruppene i § 3-3',
      nn: 'Høyrer til ei av dei to gruppene i § 3-3',
      en: 'Belongs to one of the two groups in § 3-3',
    }),
    agreementSigned,
    placeDiscussed,
    notEmployed,
    providerApproved,
    doesNotDisplace,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'TGA', 'medium'), 'ATR-09'),
    alsoKnownAs(underUpperAge, 'ATR-09'),
    notBackdated,
    withinNavsLength,
    ...workTrainingInformation,
    agreementAccess,
  ],
  duration: length,
});

function experienceBranch() {
  return {
    nb: 'Arbeidssøker med liten eller mangelfull arbeidserfaring',
    nn: 'Arbeidssøkjar med lita eller mangelfull arbeidserfaring',
    en: 'Job seeker with little or inadequate work experience',
  };
}

function capacityBranch() {
  return {
    nb: 'Person med nedsatt arbeidsevne som trenger arbeidsrettet bistand',
    nn: 'Person med nedsett arbeidsevne som treng arbeidsretta bistand',
    en: 'Person with reduced work capacity who needs work-oriented assistance',
  };
}
