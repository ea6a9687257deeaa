import type { ProblemKind } from '@fotfeste/shared/api';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { AgreementHindrance, AnswerFault, ContentFault, MoveHindrance, SaidDayFault } from '@fotfeste/activity-plan/domain';

export const moveRefused: ProblemKind = {
  code: 'plan/move-refused',
  status: 409,
  title: { nb: 'Kortet kan ikke flyttes dit', nn: 'Kortet kan ikkje flyttast dit', en: 'The card cannot be moved there' },
};

export const agreementRefused: ProblemKind = {
  code: 'plan/agreement-refused',
  status: 409,
  title: { nb: 'Aktiviteten kan ikke avtales nå', nn: 'Aktiviteten kan ikkje avtalast no', en: 'The activity cannot be agreed now' },
};

/** The activity was ended in a follow-up period that is over. */
export const ofEarlierPeriod: ProblemKind = {
  code: 'plan/of-earlier-period',
  status: 409,
  title: {
    nb: 'Aktiviteten hører til en tidligere oppfølgingsperiode',
    nn: 'Aktiviteten høyrer til ein tidlegare oppfølgingsperiode',
    en: 'The activity belongs to an earlier follow-up period',
  },
  detail: {
    nb: 'Den blir stående slik den var. Skriv en ny aktivitet hvis den skal gjøres igjen.',
    nn: 'Han blir ståande slik han var. Skriv ein ny aktivitet om det skal gjerast igjen.',
    en: 'It stays as it was. Write a new activity if it is to be done again.',
  },
};

export const madeByMeasure: ProblemKind = {
  code: 'plan/made-by-measure',
  status: 409,
  title: {
    nb: 'Kortet følger tiltaket og endres der',
    nn: 'Kortet følgjer tiltaket og blir endra der',
    en: 'The card follows the measure and is changed there',
  },
};

/** NAV-loven § 14 a tredje ledd (rulebook N14-04). */
export const underProgramme: ProblemKind = {
  code: 'plan/under-programme',
  status: 409,
  title: {
    nb: 'Deltakeren følger kvalifiseringsprogrammet',
    nn: 'Deltakaren følgjer kvalifiseringsprogrammet',
    en: 'The participant follows the qualification programme',
  },
  detail: {
    nb: 'Den som har rett til kvalifiseringsprogram, skal ikke ha aktivitetsplan i tillegg. Innholdet står i programmet.',
    nn: 'Den som har rett til kvalifiseringsprogram, skal ikkje ha aktivitetsplan attåt. Innhaldet står i programmet.',
    en: 'Somebody entitled to the qualification programme has no activity plan beside it. The content stands in the programme.',
  },
};

export const withoutFollowUp: ProblemKind = {
  code: 'plan/without-follow-up',
  status: 409,
  title: {
    nb: 'Planen er låst fordi oppfølgingen er avsluttet',
    nn: 'Planen er låst fordi oppfølginga er avslutta',
    en: 'The plan is locked because follow-up has ended',
  },
  detail: {
    nb: 'Start en ny oppfølgingsperiode for å arbeide videre med planen.',
    nn: 'Start ein ny oppfølgingsperiode for å arbeide vidare med planen.',
    en: 'Start a new follow-up period to go on working with the plan.',
  },
};

const needed: LocalizedText = { nb: 'Må fylles ut', nn: 'Må fyllast ut', en: 'Must be filled in' };

export const reasonNeeded: LocalizedText = {
  nb: 'Skriv hvorfor',
  nn: 'Skriv kvifor',
  en: 'Write why',
};

/** Text at the last day of an activity that was over before the follow-up began. */
export const overBeforeFollowUp: LocalizedText = {
  nb: 'Aktiviteten er over før oppfølgingsperioden begynte',
  nn: 'Aktiviteten er over før oppfølgingsperioden tok til',
  en: 'The activity is over before the follow-up period began',
};

const outOfReach: LocalizedText = {
  nb: 'Dagen må være innenfor ti år fra i dag',
  nn: 'Dagen må vere innanfor ti år frå i dag',
  en: 'The day must be within ten years of today',
};

/** Texts at a day on which something was said. */
export const saidDayTexts: Readonly<Record<SaidDayFault, LocalizedText>> = {
  'given-later': { nb: 'Datoen kan ikke være fram i tid', nn: 'Datoen kan ikkje vere fram i tid', en: 'The date cannot be in the future' },
  'given-long-ago': {
    nb: 'Datoen er mer enn ti år tilbake i tid',
    nn: 'Datoen er meir enn ti år tilbake i tid',
    en: 'The date is more than ten years back',
  },
};

export const faultTexts: Readonly<Record<ContentFault, LocalizedText>> = {
  'title-missing': { nb: 'Skriv hva aktiviteten er', nn: 'Skriv kva aktiviteten er', en: 'Write what the activity is' },
  'words-on-label': {
    nb: 'Behandling står bare som en merkelapp i planen, uten tekst om hva som behandles',
    nn: 'Behandling står berre som ein merkelapp i planen, utan tekst om kva som blir behandla',
    en: 'Treatment is only a label in the plan, without words about what is treated',
  },
  'starts-out-of-reach': outOfReach,
  'ends-out-of-reach': outOfReach,
  'ends-before-start': {
    nb: 'Siste dag kan ikke være før første dag',
    nn: 'Siste dag kan ikkje vere før første dag',
    en: 'The last day cannot be before the first day',
  },
  'stage-without-application': {
    nb: 'Bare en stilling kan ha en søknadsstatus',
    nn: 'Berre ei stilling kan ha ein søknadsstatus',
    en: 'Only an application for a job can have a stage',
  },
  'hours-out-of-range': {
    nb: 'Skriv mer enn 0 og høyst 60 timer i uken',
    nn: 'Skriv meir enn 0 og høgst 60 timar i veka',
    en: 'Write more than 0 and at most 60 hours a week',
  },
  'measure-by-hand': {
    nb: 'Tiltak kommer i planen når deltakeren er henvist',
    nn: 'Tiltak kjem i planen når deltakaren er tilvist',
    en: 'Measures enter the plan when the participant is referred',
  },
};

export const hindranceTexts: Readonly<Record<MoveHindrance | AgreementHindrance, LocalizedText>> = {
  'no-such-move': {
    nb: 'Det går ingen vei fra denne kolonnen til den du valgte.',
    nn: 'Det går ingen veg frå denne kolonnen til den du valde.',
    en: 'No way leads from this column to the one you chose.',
  },
  'moved-by-participation': madeByMeasure.title,
  'starts-later': {
    nb: 'Aktiviteten har første dag fram i tid. Endre datoen først.',
    nn: 'Aktiviteten har første dag fram i tid. Endre datoen først.',
    en: 'The first day of the activity is still to come. Change the date first.',
  },
  'is-agreed': {
    nb: 'Aktiviteten er avtalt og kan ikke bli et forslag igjen.',
    nn: 'Aktiviteten er avtalt og kan ikkje bli eit forslag igjen.',
    en: 'The activity is agreed and cannot become a proposal again.',
  },
  'already-agreed': { nb: 'Aktiviteten er alt avtalt.', nn: 'Aktiviteten er alt avtalt.', en: 'The activity is already agreed.' },
  'without-period': {
    nb: 'En avtalt aktivitet må ha første og siste dag.',
    nn: 'Ein avtalt aktivitet må ha første og siste dag.',
    en: 'An agreed activity must have a first and a last day.',
  },
  'not-answered': {
    nb: 'Deltakeren har ikke svart på forslaget. Skriv svaret først.',
    nn: 'Deltakaren har ikkje svart på forslaget. Skriv svaret først.',
    en: 'The participant has not answered the proposal. Write the answer first.',
  },
  'not-open': {
    nb: 'Aktiviteten er alt avsluttet.',
    nn: 'Aktiviteten er alt avslutta.',
    en: 'The activity has already ended.',
  },
  'is-measure': madeByMeasure.title,
};

export const answerFaultTexts: Readonly<Record<AnswerFault, { readonly field: string; readonly message: LocalizedText }>> = {
  'words-missing': { field: 'words', message: needed },
  'given-later': { field: 'givenOn', message: saidDayTexts['given-later'] },
  'given-long-ago': { field: 'givenOn', message: saidDayTexts['given-long-ago'] },
  'subject-missing': { field: 'subjectId', message: needed },
};
