import type { ProblemKind } from '@fotfeste/shared/api';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { contactUndoMinutes, type ContactFault, type ContactUndoHindrance } from '@fotfeste/activity-plan/domain';
import { saidDayTexts } from '../plan.problems';

/** Texts at the fields of a contact note. */
export const contactFaultTexts: Readonly<Record<ContactFault, LocalizedText>> = {
  ...saidDayTexts,
  'waiting-day-missing': { nb: 'Velg når du vil ha svar', nn: 'Vel når du vil ha svar', en: 'Choose when you want an answer' },
  'waiting-for-missing': { nb: 'Velg hvem du venter på', nn: 'Vel kven du ventar på', en: 'Choose whom you wait for' },
  'waiting-before-contact': {
    nb: 'Svaret kan ikke ventes før dere hadde kontakt',
    nn: 'Svaret kan ikkje ventast før de hadde kontakt',
    en: 'The answer cannot be due before you were in touch',
  },
  'waiting-out-of-reach': {
    nb: 'Velg en dag innen ett år etter kontakten',
    nn: 'Vel ein dag innan eitt år etter kontakten',
    en: 'Choose a day within a year of the contact',
  },
};

const title: LocalizedText = {
  nb: 'Kontaktnotatet kan ikke angres',
  nn: 'Kontaktnotatet kan ikkje angrast',
  en: 'The contact note cannot be undone',
};
const minutes = String(contactUndoMinutes);

/** Why a contact note stays. */
export const contactUndoProblems: Readonly<Record<ContactUndoHindrance, ProblemKind>> = {
  'written-by-other': {
    ...{ code: 'plan/contact-by-other', status: 409, title },
    detail: {
      nb: 'Bare den som skrev notatet, kan angre det.',
      nn: 'Berre den som skreiv notatet, kan angre det.',
      en: 'Only whoever wrote the note can undo it.',
    },
  },
  'too-late': {
    ...{ code: 'plan/contact-too-late', status: 409, title },
    detail: {
      nb: `Det er gått mer enn ${minutes} minutter. Endre notatet i stedet.`,
      nn: `Det er gått meir enn ${minutes} minutt. Endre notatet i staden.`,
      en: `More than ${minutes} minutes have passed. Change the note instead.`,
    },
  },
};

export const nothingAwaited: ProblemKind = {
  code: 'plan/nothing-awaited',
  status: 409,
  title: {
    nb: 'Det ventes ikke på noe svar her',
    nn: 'Det blir ikkje venta på noko svar her',
    en: 'No answer is waited for here',
  },
};
