import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import { longestSnoozeDays, type SnoozeFault } from '@fotfeste/caseload/domain';

export const deadlineGone: ProblemKind = {
  code: 'caseload/deadline-gone',
  status: 409,
  title: { nb: 'Fristen står ikke lenger', nn: 'Fristen står ikkje lenger', en: 'The deadline no longer stands' },
  detail: {
    nb: 'Noen har gjort det, eller datoen er flyttet. Se køen på nytt.',
    nn: 'Nokon har gjort det, eller datoen er flytta. Sjå køen på nytt.',
    en: 'Somebody has done it, or the date has moved. Look at the queue again.',
  },
};

export const deadlineNotTold: ProblemKind = {
  code: 'caseload/deadline-not-told',
  status: 409,
  title: {
    nb: 'Fristen kan du ikke gjøre noe med',
    nn: 'Fristen kan du ikkje gjere noko med',
    en: 'You can do nothing about this deadline',
  },
  detail: {
    nb: 'Bare ansvarlig veileder og vikaren får vite hva den gjelder. Be en av dem gjøre det eller ta fristen tilbake.',
    nn: 'Berre ansvarleg rettleiar og vikaren får vite kva ho gjeld. Be ein av dei gjere det eller ta fristen tilbake.',
    en: 'Only the responsible adviser and the substitute are told what it is about. Ask one of them to do it or to take the deadline back.',
  },
};

/** Texts at the fields of putting a deadline aside. */
export const snoozeTexts: Readonly<Record<SnoozeFault, LocalizedText>> = {
  'until-missing': { nb: 'Velg en dato', nn: 'Vel ein dato', en: 'Choose a date' },
  'until-passed': { nb: 'Velg en dag etter i dag', nn: 'Vel ein dag etter i dag', en: 'Choose a day after today' },
  'until-too-far': {
    nb: `Du kan utsette høyst ${String(longestSnoozeDays)} dager om gangen`,
    nn: `Du kan utsetje høgst ${String(longestSnoozeDays)} dagar om gongen`,
    en: `You can snooze for at most ${String(longestSnoozeDays)} days at a time`,
  },
  'reason-missing': { nb: 'Skriv hvorfor det kan vente', nn: 'Skriv kvifor det kan vente', en: 'Write why it can wait' },
};

/** Why a colleague cannot be given a deadline. */
export type HandoverFault = 'adviser-cannot-see' | 'adviser-not-told' | 'has-already';

/** Texts at the fields of a handover. */
export const handoverTexts: Readonly<Record<HandoverFault | 'adviser-unknown' | 'note-missing', LocalizedText>> = {
  'adviser-unknown': { nb: 'Velg en veileder fra listen', nn: 'Vel ein rettleiar frå lista', en: 'Choose an adviser from the list' },
  'adviser-cannot-see': {
    nb: 'Veilederen har ikke tilgang til personen',
    nn: 'Rettleiaren har ikkje tilgang til personen',
    en: 'The adviser has no access to the person',
  },
  'adviser-not-told': {
    nb: 'Fristen gjelder et tiltak som bare ansvarlig veileder og vikaren får vite om. Veilederen ville ikke se hva som skal gjøres. Registrer fravær med vikar, eller gi hele saken til veilederen.',
    nn: 'Fristen gjeld eit tiltak som berre ansvarleg rettleiar og vikaren får vite om. Rettleiaren ville ikkje sjå kva som skal gjerast. Registrer fråvær med vikar, eller gi heile saka til rettleiaren.',
    en: 'The deadline is of a measure that only the responsible adviser and the substitute are told of. The adviser would not see what is to be done. Register an absence with a substitute, or give the whole case to the adviser.',
  },
  'has-already': { nb: 'Veilederen har denne fra før', nn: 'Rettleiaren har denne frå før', en: 'The adviser has this already' },
  'note-missing': { nb: 'Skriv hva kollegaen må vite', nn: 'Skriv kva kollegaen må vite', en: 'Write what the colleague needs to know' },
};
