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

/** Texts at the fields of a handover. */
export const handoverTexts: Readonly<Record<'adviser-unknown' | 'adviser-cannot-see' | 'has-already' | 'note-missing', LocalizedText>> = {
  'adviser-unknown': { nb: 'Velg en veileder fra listen', nn: 'Vel ein rettleiar frå lista', en: 'Choose an adviser from the list' },
  'adviser-cannot-see': {
    nb: 'Veilederen har ikke tilgang til personen',
    nn: 'Rettleiaren har ikkje tilgang til personen',
    en: 'The adviser has no access to the person',
  },
  'has-already': { nb: 'Veilederen har denne fra før', nn: 'Rettleiaren har denne frå før', en: 'The adviser has this already' },
  'note-missing': { nb: 'Skriv hva kollegaen må vite', nn: 'Skriv kva kollegaen må vite', en: 'Write what the colleague needs to know' },
};
