import type { ProblemKind } from '@fotfeste/shared/api';
import type { StepHindrance } from '@fotfeste/assistance/domain';

/** The text lacks something or contradicts itself; the errors name the fields. */
export const incompleteDecision: ProblemKind = {
  code: 'assistance/incomplete-decision',
  status: 422,
  title: { nb: 'Vedtaket er ikke ferdig skrevet', nn: 'Vedtaket er ikkje ferdig skrive', en: 'The decision is not completely written' },
  detail: {
    nb: 'Rett det som mangler. Teksten din er lagret.',
    nn: 'Rett det som manglar. Teksten din er lagra.',
    en: 'Correct what is missing. Your text is saved.',
  },
};

/** Rulebook N14-11. */
export const notUnderFollowUp: ProblemKind = {
  code: 'assistance/not-under-follow-up',
  status: 409,
  title: {
    nb: 'Personen er ikke under arbeidsrettet oppfølging',
    nn: 'Personen er ikkje under arbeidsretta oppfølging',
    en: 'The person is not under work-oriented follow-up',
  },
  detail: {
    nb: 'Start en oppfølgingsperiode før vedtaket fattes.',
    nn: 'Start ein oppfølgingsperiode før de gjer vedtaket.',
    en: 'Start a follow-up period before the decision is made.',
  },
};

/** A colleague is writing; the way on is to take the draft over. */
export const writtenByColleague: ProblemKind = {
  code: 'assistance/written-by-colleague',
  status: 409,
  title: { nb: '{author} skriver på dette vedtaket', nn: '{author} skriv på dette vedtaket', en: '{author} is writing this decision' },
  detail: {
    nb: 'Overta utkastet før du sender det.',
    nn: 'Ta over utkastet før du sender det.',
    en: 'Take the draft over before you send it.',
  },
};

/** Decided and withdrawn texts are closed: what is said of them is said elsewhere. */
export const notUnderControl: ProblemKind = {
  code: 'assistance/not-under-control',
  status: 409,
  title: { nb: 'Teksten er ikke lenger under arbeid', nn: 'Teksten er ikkje lenger under arbeid', en: 'The text is no longer under work' },
  detail: {
    nb: 'Last siden på nytt for å se hvor det står.',
    nn: 'Last sida på nytt for å sjå kvar det står.',
    en: 'Reload the page to see where it stands.',
  },
};

/** What is answered when a step of the table cannot be taken. */
export const stepRefused: Readonly<Record<StepHindrance, ProblemKind>> = {
  'no-such-step': {
    code: 'assistance/no-such-step',
    status: 409,
    title: { nb: 'Vedtaket har gått videre', nn: 'Vedtaket har gått vidare', en: 'The decision has moved on' },
    detail: {
      nb: 'Noen har sendt, godkjent eller returnert det. Last siden på nytt for å se hvor det står.',
      nn: 'Nokon har sendt, godkjent eller returnert det. Last sida på nytt for å sjå kvar det står.',
      en: 'Somebody has sent, approved or returned it. Reload the page to see where it stands.',
    },
  },
  'not-for-people': {
    code: 'assistance/not-for-people',
    status: 409,
    title: {
      nb: 'Bare et nytt vedtak kan erstatte dette',
      nn: 'Berre eit nytt vedtak kan erstatte dette',
      en: 'Only a new decision can replace this one',
    },
  },
  'no-right-of-second-control': {
    code: 'assistance/no-right-of-second-control',
    status: 403,
    title: { nb: 'Du har ikke beslutterrollen', nn: 'Du har ikkje rolla som beslutar', en: 'You do not hold the right of second control' },
    detail: {
      nb: 'Be en kollega med beslutterrolle om å se på vedtaket.',
      nn: 'Be ein kollega med rolla om å sjå på vedtaket.',
      en: 'Ask a colleague who holds the right to look at the decision.',
    },
  },
  'own-text': {
    code: 'assistance/own-text',
    status: 403,
    title: {
      nb: 'Du har skrevet på dette vedtaket selv',
      nn: 'Du har skrive på dette vedtaket sjølv',
      en: 'You have written on this decision yourself',
    },
    detail: {
      nb: 'En annen med beslutterrolle må godkjenne det.',
      nn: 'Ein annan som kan vere beslutar, må godkjenne det.',
      en: 'Somebody else with the right of second control must approve it.',
    },
  },
  'needs-second-control': {
    code: 'assistance/needs-second-control',
    status: 409,
    title: {
      nb: 'Denne innsatsgruppen må godkjennes av en beslutter',
      nn: 'Ein beslutar må godkjenne denne innsatsgruppa',
      en: 'This assistance group must be approved by a second person',
    },
    detail: { nb: 'Send vedtaket til beslutter.', nn: 'Send vedtaket til ein beslutar.', en: 'Send the decision to second control.' },
  },
};
