import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { UndoHindrance } from '@fotfeste/participation/domain';

const title: LocalizedText = { nb: 'Dette kan ikke angres', nn: 'Dette kan ikkje angrast', en: 'This cannot be undone' };

const refused = (hindrance: UndoHindrance, detail: LocalizedText): ProblemKind => ({
  code: `participation/${hindrance}`,
  status: 409,
  title,
  detail,
});

/** What is answered when the last deed cannot be taken back. */
export const undoProblems: Readonly<Record<UndoHindrance, ProblemKind>> = {
  'nothing-to-undo': refused('nothing-to-undo', {
    nb: 'Det er ingenting mer å angre i deltakelsen.',
    nn: 'Det er ingenting meir å angre i deltakinga.',
    en: 'There is nothing left to undo in the participation.',
  }),
  'done-by-other': refused('done-by-other', {
    nb: '{by} gjorde dette sist. Bare den som gjorde det, kan angre.',
    nn: '{by} gjorde dette sist. Berre den som gjorde det, kan angre.',
    en: '{by} did this last. Only whoever did it can undo it.',
  }),
  'too-late-to-undo': refused('too-late-to-undo', {
    nb: 'Det er gått mer enn {minutes} minutter. Gjør en ny endring i stedet.',
    nn: 'Det er gått meir enn {minutes} minutt. Gjer ei ny endring i staden.',
    en: 'More than {minutes} minutes have passed. Make a new change instead.',
  }),
  'changed-since': refused('changed-since', {
    nb: 'Noe har hendt med deltakelsen etterpå som bygger på dette. Gjør en ny endring i stedet.',
    nn: 'Noko har hendt med deltakinga etterpå som byggjer på dette. Gjer ei ny endring i staden.',
    en: 'Something has happened to the participation since that builds on this. Make a new change instead.',
  }),
  'letter-made': refused('letter-made', {
    nb: 'Brevet til deltakeren er laget. Gjør en ny endring, så får deltakeren et nytt brev.',
    nn: 'Brevet til deltakaren er laga. Gjer ei ny endring, så får deltakaren eit nytt brev.',
    en: 'The letter to the participant has been made. Make a new change, and the participant gets a new letter.',
  }),
  'built-upon': refused('built-upon', {
    nb: '{by} har skrevet noe på deltakelsen etterpå. Gjør en ny endring i stedet.',
    nn: '{by} har skrive noko på deltakinga etterpå. Gjer ei ny endring i staden.',
    en: '{by} has written something to the participation since. Make a new change instead.',
  }),
  'place-taken': refused('place-taken', {
    nb: '{by} har gitt plassen til en annen. Sett deltakeren på venteliste, eller velg en annen gjennomføring.',
    nn: '{by} har gitt plassen til ein annan. Set deltakaren på venteliste, eller vel ei anna gjennomføring.',
    en: '{by} has given the place to somebody else. Put the participant on the waiting list, or choose another offering.',
  }),
};
