import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { InForce } from '../engine/basis';
import { condition, mustBe, type Condition } from '../engine/condition';
import { fromTheYearOfTurning, hasTurned } from './age';

const beginning = localDate('2023-06-20');
const untilAugust2026 = { from: beginning, to: localDate('2026-08-31') };
const fromSeptember2026 = { from: localDate('2026-09-01') };
const regulation = { law: 'FOR-2023-06-20-1073', source: 'EF', confidence: 'high' } as const;
const amended = { ...regulation, source: 'EF (10cdfeb6)', confidence: 'medium' } as const;

/** The follow-up measures Nav runs itself must be necessary: "skal være", where tiltaksforskriften says "bør". */
export const necessaryInOwnMeasures = condition({
  id: 'GEN-02',
  part: 'own-measures',
  kind: 'discretionary',
  title: {
    nb: 'Tiltaket er nødvendig og hensiktsmessig',
    nn: 'Tiltaket er nødvendig og føremålstenleg',
    en: 'The measure is necessary and appropriate',
  },
  basis: {
    ...regulation,
    section: '§ 1-3 første ledd',
    quote: 'Oppfølgingstiltak skal være nødvendig og hensiktsmessig for at deltakeren kan få eller beholde lønnet arbeid.',
  },
  inForce: { from: beginning },
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Er tiltaket nødvendig og hensiktsmessig for at personen kan få eller beholde lønnet arbeid?',
      nn: 'Er tiltaket nødvendig og føremålstenleg for at personen kan få eller behalde lønt arbeid?',
      en: 'Is the measure necessary and appropriate for the person to get or keep paid work?',
    },
  },
});

/** IPS until 31 August 2026: turned 16. */
export const jobSupportAgeBefore2026 = condition({
  id: 'IPS-01',
  kind: 'hard',
  title: { nb: 'Deltakeren har fylt 16 år', nn: 'Deltakaren har fylt 16 år', en: 'The participant has turned 16' },
  basis: { ...regulation, section: '§ 3-1 første ledd', quote: 'Det er en forutsetning at personen har fylt 16 år.' },
  inForce: untilAugust2026,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  asks: ['born'],
  evaluate: hasTurned('IPS.MIN_AGE'),
});

/** IPS from 1 September 2026: from the calendar year the person turns 16. */
export const jobSupportAge = condition({
  id: 'IPS-02',
  kind: 'hard',
  title: {
    nb: 'Tiltaket starter tidligst det året personen fyller 16 år',
    nn: 'Tiltaket startar tidlegast det året personen fyller 16 år',
    en: 'The measure starts no earlier than the year the person turns 16',
  },
  basis: { ...amended, section: '§ 3-1 fjerde ledd', quote: 'Tiltaket kan gis fra det året personen fyller 16 år.' },
  inForce: fromSeptember2026,
  because: {
    nb: 'Tiltaket kan tidligst starte {earliest}, det året personen fyller {age} år.',
    nn: 'Tiltaket kan tidlegast starte {earliest}, det året personen fyller {age} år.',
    en: 'The measure can start on {earliest} at the earliest, the year the person turns {age}.',
  },
  asks: ['born'],
  evaluate: fromTheYearOfTurning('IPS.MIN_AGE_YEAR'),
});

/** Only "confirmed by the treatment team" is stored, never a diagnosis. */
export const inTreatment = condition({
  id: 'IPS-03',
  part: 'treatment',
  kind: 'hard',
  title: {
    nb: 'Får behandling for moderat til alvorlig psykisk lidelse eller rusproblem',
    nn: 'Får behandling for moderat til alvorleg psykisk liding eller rusproblem',
    en: 'Is in treatment for a moderate to severe mental disorder or substance problem',
  },
  basis: {
    ...regulation,
    section: '§ 3-1 første ledd',
    quote:
      'Individuell jobbstøtte kan tilbys personer med moderate til alvorlige psykiske lidelser og/eller rusproblemer som får behandling i helse- og omsorgstjenesten',
  },
  inForce: { from: beginning },
  because: {
    nb: 'Behandlingsteamet bekrefter ikke lidelse og behandling.',
    nn: 'Behandlingsteamet stadfestar ikkje liding og behandling.',
    en: 'The treatment team does not confirm disorder and treatment.',
  },
  asks: ['inTreatmentForMentalHealthOrSubstanceUse'],
  evaluate: mustBe('inTreatmentForMentalHealthOrSubstanceUse'),
});

/** The need must go beyond what Nav offers everybody. */
export const needsMoreThanOrdinaryHelp = condition({
  id: 'IPS-03',
  part: 'need',
  kind: 'discretionary',
  title: {
    nb: 'Trenger mer formidling og oppfølging enn det som tilbys alle',
    nn: 'Treng meir formidling og oppfølging enn det alle får tilbod om',
    en: 'Needs more placement and follow-up than everybody is offered',
  },
  basis: {
    ...regulation,
    section: '§ 3-1 første ledd',
    quote:
      'som har behov for en mer omfattende formidlings- og oppfølgingsbistand enn den som tilbys etter arbeids- og velferdsforvaltningsloven § 4 tredje ledd',
  },
  inForce: { from: beginning },
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Trenger personen mer omfattende formidling og oppfølging enn det Nav tilbyr alle?',
      nn: 'Treng personen meir omfattande formidling og oppfølging enn det Nav tilbyr alle?',
      en: 'Does the person need more extensive placement and follow-up than Nav offers everybody?',
    },
  },
});

/** Others, under the directorate's guidelines. */
export const othersUnderGuidelines = condition({
  id: 'IPS-04',
  kind: 'discretionary',
  title: {
    nb: 'Kan få tiltaket etter direktoratets retningslinjer for andre',
    nn: 'Kan få tiltaket etter retningslinjene til direktoratet for andre',
    en: 'May get the measure under the directorate’s guidelines for others',
  },
  basis: {
    ...regulation,
    section: '§ 3-1 andre ledd',
    quote:
      'Etter nærmere retningslinjer fra Arbeids- og velferdsdirektoratet kan tiltaket også tilbys andre personer som får oppfølging av helse- og omsorgstjenesten eller som har sammensatte utfordringer og behov for en mer omfattende formidlings- og oppfølgingsbistand.',
  },
  inForce: { from: beginning },
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Følges personen opp av helsetjenesten, eller har personen sammensatte utfordringer, slik at retningslinjene åpner for tiltaket?',
      nn: 'Blir personen følgd opp av helsetenesta, eller har personen samansette utfordringar, slik at retningslinjene opnar for tiltaket?',
      en: 'Is the person followed up by the health service, or does the person have complex challenges, so that the guidelines allow the measure?',
    },
  },
});

/** Consent to take part, until 31 August 2026. */
export const consentsBefore2026 = condition({
  id: 'IPS-05',
  part: 'before-2026',
  kind: 'hard',
  title: { nb: 'Deltakeren samtykker til å delta', nn: 'Deltakaren samtykkjer til å delta', en: 'The participant consents to taking part' },
  basis: {
    ...regulation,
    section: '§ 3-2 andre ledd',
    quote: 'Det er en forutsetning at personen samtykker til å delta i individuell jobbstøtte.',
  },
  inForce: untilAugust2026,
  because: {
    nb: 'Personen har ikke samtykket til å delta.',
    nn: 'Personen har ikkje samtykt til å delta.',
    en: 'The person has not consented to taking part.',
  },
  asks: ['consentsToTakePart'],
  evaluate: mustBe('consentsToTakePart'),
});

const consentQuote =
  'Deltakelse i individuell jobbstøtte forutsetter at personen samtykker til å delta, og ønsker å komme i ordinært arbeid og/eller opplæring eller utdanning.';

/** Consent to take part, from 1 September 2026. */
export const consents = condition({
  id: 'IPS-05',
  kind: 'hard',
  title: { nb: 'Deltakeren samtykker til å delta', nn: 'Deltakaren samtykkjer til å delta', en: 'The participant consents to taking part' },
  basis: { ...amended, section: '§ 3-1 tredje ledd', quote: consentQuote },
  inForce: fromSeptember2026,
  because: {
    nb: 'Personen har ikke samtykket til å delta.',
    nn: 'Personen har ikkje samtykt til å delta.',
    en: 'The person has not consented to taking part.',
  },
  asks: ['consentsToTakePart'],
  evaluate: mustBe('consentsToTakePart'),
});

/** The wish, new from 1 September 2026. */
export const wantsWork = condition({
  id: 'IPS-05',
  part: 'wish',
  kind: 'hard',
  title: {
    nb: 'Deltakeren ønsker ordinært arbeid, opplæring eller utdanning',
    nn: 'Deltakaren ønskjer ordinært arbeid, opplæring eller utdanning',
    en: 'The participant wants ordinary work, training or education',
  },
  basis: { ...amended, section: '§ 3-1 tredje ledd', quote: consentQuote },
  inForce: fromSeptember2026,
  because: {
    nb: 'Personen ønsker ikke ordinært arbeid, opplæring eller utdanning.',
    nn: 'Personen ønskjer ikkje ordinært arbeid, opplæring eller utdanning.',
    en: 'The person does not want ordinary work, training or education.',
  },
  asks: ['wantsWorkOrEducation'],
  evaluate: mustBe('wantsWorkOrEducation'),
});

/** Job specialist and treatment team must be able to talk. */
export const consentsToShareHealth = condition({
  id: 'IPS-06',
  kind: 'hard',
  title: {
    nb: 'Deltakeren samtykker til at helseopplysninger gis til Nav',
    nn: 'Deltakaren samtykkjer til at helseopplysningar blir gitt til Nav',
    en: 'The participant consents to health information being given to Nav',
  },
  basis: {
    ...regulation,
    section: '§ 3-4 første ledd',
    quote: 'Det er en forutsetning at deltakeren samtykker til utlevering av egne helseopplysninger, jf. helsepersonelloven § 22 .',
  },
  inForce: { from: beginning },
  because: {
    nb: 'Personen har ikke samtykket til at helsetjenesten deler helseopplysninger med Nav.',
    nn: 'Personen har ikkje samtykt til at helsetenesta deler helseopplysningar med Nav.',
    en: 'The person has not consented to the health service sharing health information with Nav.',
  },
  asks: ['consentsToShareHealthInformation'],
  evaluate: mustBe('consentsToShareHealthInformation'),
});

/** The plan that goes with individuell jobbstøtte; since September 2026 the job specialist makes it too. */
export const jobSupportPlan: readonly Condition[] = [
  plan(untilAugust2026, 'before-2026', {
    nb: 'Lag plan for oppfølgingen sammen med deltakeren og helsetjenesten, og hold den oppdatert.',
    nn: 'Lag plan for oppfølginga saman med deltakaren og helsetenesta, og hald han oppdatert.',
    en: 'Make a plan for the follow-up with the participant and the health service, and keep it up to date.',
  }),
  plan(fromSeptember2026, undefined, {
    nb: 'Lag plan for oppfølgingen sammen med deltakeren, helsetjenesten og jobbspesialisten, og hold den oppdatert.',
    nn: 'Lag plan for oppfølginga saman med deltakaren, helsetenesta og jobbspesialisten, og hald han oppdatert.',
    en: 'Make a plan for the follow-up with the participant, the health service and the job specialist, and keep it up to date.',
  }),
];

function plan(inForce: InForce, part: string | undefined, text: LocalizedText): Condition {
  return condition({
    id: 'EF § 3-3',
    kind: 'information',
    audience: 'adviser',
    task: 'plan-with-health-service',
    title: { nb: 'Plan med helsetjenesten', nn: 'Plan med helsetenesta', en: 'Plan with the health service' },
    text,
    basis: {
      ...(part ? regulation : amended),
      section: '§ 3-3 første ledd',
      quote: 'Planen skal angi formålet og innholdet for tiltaket og oppfølgingsaktiviteter. Planen skal holdes oppdatert.',
    },
    inForce,
    ...(part ? { part } : {}),
  });
}

/** When a measure Nav runs itself ends (§ 1-3), under the id of the chapter. */
export function ownMeasureEnds(id: string): Condition {
  return condition({
    id,
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Når tiltaket tar slutt', nn: 'Når tiltaket tek slutt', en: 'When the measure ends' },
    text: {
      nb: 'Tiltaket opphører når vilkårene ikke lenger er oppfylt, eller når deltakeren ikke lenger vil være med.',
      nn: 'Tiltaket tek slutt når vilkåra ikkje lenger er oppfylte, eller når deltakaren ikkje lenger vil vere med.',
      en: 'The measure ends when the conditions are no longer met, or when the participant no longer wants to take part.',
    },
    basis: {
      ...regulation,
      section: '§ 1-3 andre ledd',
      quote: 'Oppfølgingstiltak opphører når vilkårene for deltakelse ikke lenger er oppfylt, eller deltakeren ikke lenger ønsker å delta.',
    },
    inForce: { from: beginning },
  });
}
