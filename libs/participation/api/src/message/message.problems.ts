import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { AttachmentFault } from '@fotfeste/participation/domain';

/** The provider does not see the participant today, so nothing is sent. */
export const messagesClosed: ProblemKind = {
  code: 'participation/messages-closed',
  status: 409,
  title: { nb: 'Meldingen kan ikke sendes', nn: 'Meldinga kan ikkje sendast', en: 'The message cannot be sent' },
  detail: {
    nb: 'Arrangøren ser ikke deltakeren nå. Det du har skrevet, er beholdt som utkast.',
    nn: 'Arrangøren ser ikkje deltakaren no. Det du har skrive, er teke vare på som utkast.',
    en: 'The provider does not see the participant now. What you have written is kept as a draft.',
  },
};

/** A file whose message is sent stays with it. */
export const attachmentSent: ProblemKind = {
  code: 'participation/attachment-sent',
  status: 409,
  title: { nb: 'Vedlegget er sendt', nn: 'Vedlegget er sendt', en: 'The attachment has been sent' },
  detail: {
    nb: 'Det hører til en melding som er sendt, og kan ikke tas bort.',
    nn: 'Det høyrer til ei melding som er send, og kan ikkje takast bort.',
    en: 'It belongs to a message that has been sent and cannot be taken away.',
  },
};

/** Whoever has so many files lying unsent sends or removes some first. */
export const attachmentsUnsent: ProblemKind = {
  code: 'participation/attachments-unsent',
  status: 409,
  title: {
    nb: 'Du har for mange vedlegg som ikke er sendt',
    nn: 'Du har for mange vedlegg som ikkje er sende',
    en: 'You have too many unsent attachments',
  },
  detail: {
    nb: 'Du har {count} liggende. Send meldingene de hører til, eller ta bort noen av dem.',
    nn: 'Du har {count} liggjande. Send meldingane dei høyrer til, eller ta bort nokre av dei.',
    en: 'You have {count} waiting. Send the messages they belong to, or remove some of them.',
  },
};

/** Text at the field of an empty message. */
export const messageMissing: LocalizedText = { nb: 'Skriv en melding', nn: 'Skriv ei melding', en: 'Write a message' };

/** Text at the files when one of them is gone, or somebody else's. */
export const attachmentGone: LocalizedText = {
  nb: 'Et vedlegg finnes ikke lenger. Fjern det, og legg det ved på nytt',
  nn: 'Eit vedlegg finst ikkje lenger. Fjern det, og legg det ved på nytt',
  en: 'An attachment no longer exists. Remove it and attach it again',
};

/** Text at the date of a meeting that has passed. */
export const meetingPast: LocalizedText = {
  nb: 'Møtet må være i dag eller senere',
  nn: 'Møtet må vere i dag eller seinare',
  en: 'The meeting must be today or later',
};

const attachment = (code: AttachmentFault, status: number, title: LocalizedText, detail: LocalizedText): ProblemKind => ({
  code: `participation/attachment-${code}`,
  status,
  title,
  detail,
});

/** What is wrong with a file that was to be attached. `{endings}` are those that are allowed, `{name}` the file's own. */
export const attachmentProblems: Readonly<Record<AttachmentFault, ProblemKind>> = {
  empty: attachment(
    'empty',
    422,
    { nb: 'Filen er tom', nn: 'Fila er tom', en: 'The file is empty' },
    { nb: 'Velg filen på nytt.', nn: 'Vel fila på nytt.', en: 'Choose the file again.' },
  ),
  'too-large': attachment(
    'too-large',
    413,
    { nb: 'Filen er for stor', nn: 'Fila er for stor', en: 'The file is too large' },
    {
      nb: 'Et vedlegg kan være på høyst 10 MB. Del filen opp, eller lagre den i lavere kvalitet.',
      nn: 'Eit vedlegg kan vere på høgst 10 MB. Del opp fila, eller lagre ho i lågare kvalitet.',
      en: 'An attachment can be 10 MB at most. Split the file, or save it in lower quality.',
    },
  ),
  'not-allowed': attachment(
    'not-allowed',
    422,
    { nb: 'Denne filtypen kan ikke legges ved', nn: 'Denne filtypen kan ikkje leggjast ved', en: 'This type of file cannot be attached' },
    {
      nb: 'Du kan legge ved filer av typen {endings}.',
      nn: 'Du kan leggje ved filer av typen {endings}.',
      en: 'You can attach files of type {endings}.',
    },
  ),
  lies: attachment(
    'lies',
    422,
    {
      nb: 'Innholdet i filen er noe annet enn navnet sier',
      nn: 'Innhaldet i fila er noko anna enn namnet seier',
      en: 'The content of the file is something other than its name says',
    },
    {
      nb: 'Åpne filen, lagre den som den typen den er, og legg den ved på nytt. Det du har skrevet, er beholdt.',
      nn: 'Opne fila, lagre ho som den typen ho er, og legg ho ved på nytt. Det du har skrive, er teke vare på.',
      en: 'Open the file, save it as the type it is, and attach it again. What you have written is kept.',
    },
  ),
};

/** No file was sent, or the request is not a form with one file. */
export const fileMissing: ProblemKind = {
  code: 'participation/file-missing',
  status: 400,
  title: { nb: 'Ingen fil ble sendt', nn: 'Inga fil vart send', en: 'No file was sent' },
};
