import type { ProblemKind } from '@fotfeste/shared/api';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { meetingMinutes, type MeetingFault, type ReaderHindrance, type SharingHindrance } from '@fotfeste/activity-plan/domain';

const [least, most] = [String(meetingMinutes.least), String(meetingMinutes.most)];

/** Texts at the fields of a meeting. */
export const meetingFaultTexts: Readonly<Record<MeetingFault, LocalizedText>> = {
  'held-out-of-reach': {
    nb: 'Dagen må være innenfor ti år fra i dag',
    nn: 'Dagen må vere innanfor ti år frå i dag',
    en: 'The day must be within ten years of today',
  },
  'time-unreadable': {
    nb: 'Skriv klokkeslettet som 09:30',
    nn: 'Skriv klokkeslettet slik: 09:30',
    en: 'Write the time as 09:30',
  },
  'length-out-of-range': {
    nb: `Et møte varer fra ${least} til ${most} minutter`,
    nn: `Eit møte varer frå ${least} til ${most} minutt`,
    en: `A meeting lasts from ${least} to ${most} minutes`,
  },
  'place-missing': { nb: 'Skriv hvor dere møtes', nn: 'Skriv kvar de møtest', en: 'Write where you meet' },
  'nobody-invited': {
    nb: 'Velg minst én som møtet er for',
    nn: 'Vel minst éin som møtet er for',
    en: 'Choose at least one the meeting is for',
  },
};

export const meetingIsCancelled: ProblemKind = {
  code: 'plan/meeting-cancelled',
  status: 409,
  title: { nb: 'Møtet er avlyst', nn: 'Møtet er avlyst', en: 'The meeting has been cancelled' },
  detail: {
    nb: 'Et avlyst møte kan ikke endres. Lag et nytt møte i stedet.',
    nn: 'Eit avlyst møte kan ikkje endrast. Lag eit nytt møte i staden.',
    en: 'A cancelled meeting cannot be changed. Make a new meeting instead.',
  },
};

export const meetingHasMinutes: ProblemKind = {
  code: 'plan/meeting-has-minutes',
  status: 409,
  title: {
    nb: 'Møtet har et referat og kan ikke avlyses',
    nn: 'Møtet har eit referat og kan ikkje avlysast',
    en: 'The meeting has minutes and cannot be cancelled',
  },
};

export const minutesTooEarly: ProblemKind = {
  code: 'plan/minutes-too-early',
  status: 409,
  title: {
    nb: 'Referatet kan lagres når møtet har vært',
    nn: 'Referatet kan lagrast når møtet har vore',
    en: 'The minutes can be saved when the meeting has been held',
  },
  detail: {
    nb: 'Det du har skrevet, ligger som utkast til da.',
    nn: 'Det du har skrive, ligg som utkast til då.',
    en: 'What you have written is kept as a draft until then.',
  },
};

const sharingRefused: LocalizedText = {
  nb: 'Referatet kan ikke deles nå',
  nn: 'Referatet kan ikkje delast no',
  en: 'The minutes cannot be shared now',
};

/** Why minutes are not shared. */
export const sharingProblems: Readonly<Record<SharingHindrance, ProblemKind>> = {
  'nothing-written': {
    ...{ code: 'plan/minutes-not-written', status: 409, title: sharingRefused },
    detail: { nb: 'Det er ikke skrevet noe referat.', nn: 'Det er ikkje skrive noko referat.', en: 'No minutes have been written.' },
  },
  'already-shared': {
    ...{ code: 'plan/minutes-shared', status: 409, title: sharingRefused },
    detail: {
      nb: 'Det som står i referatet, er alt delt.',
      nn: 'Det som står i referatet, er alt delt.',
      en: 'What the minutes say has already been shared.',
    },
  },
  'is-internal': {
    ...{ code: 'plan/minutes-internal', status: 409, title: sharingRefused },
    detail: {
      nb: 'Referatet er bare for Nav. Velg først at det er for deltakeren.',
      nn: 'Referatet er berre for Nav. Vel først at det er for deltakaren.',
      en: 'The minutes are for Nav alone. Say first that they are for the participant.',
    },
  },
};

const readerRefused: LocalizedText = {
  nb: 'Du kan ikke endre hvem referatet er for',
  nn: 'Du kan ikkje endre kven referatet er for',
  en: 'You cannot change whom the minutes are for',
};

/** Why it cannot be changed whom minutes are for. */
export const readerProblems: Readonly<Record<ReaderHindrance, ProblemKind>> = {
  'already-shared': {
    ...{ code: 'plan/minutes-given', status: 409, title: readerRefused },
    detail: {
      nb: 'Deltakeren har fått referatet. Det tas ikke tilbake.',
      nn: 'Deltakaren har fått referatet. Det blir ikkje teke tilbake.',
      en: 'The participant has been given the minutes. They are not taken back.',
    },
  },
  'already-written': {
    ...{ code: 'plan/minutes-written', status: 409, title: readerRefused },
    detail: {
      nb: 'Det er alt skrevet et referat fra møtet.',
      nn: 'Det er alt skrive eit referat frå møtet.',
      en: 'Minutes of the meeting have already been written.',
    },
  },
};
