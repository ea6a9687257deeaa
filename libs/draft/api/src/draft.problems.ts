import type { ProblemKind } from '@fotfeste/shared/api';

/** Somebody else, or the same person elsewhere, has saved meanwhile. Carries `theirs` (the draft) and `yours` (the content). */
export const draftChanged: ProblemKind = {
  code: 'draft/changed',
  status: 412,
  title: {
    nb: 'Utkastet er endret et annet sted',
    nn: 'Utkastet er endra ein annan stad',
    en: 'The draft has been changed elsewhere',
  },
  detail: {
    nb: 'Se begge versjonene og velg hva som skal gjelde. Teksten din er ikke borte.',
    nn: 'Sjå på begge versjonane og vel kva som skal gjelde. Teksten din er ikkje borte.',
    en: 'Look at both versions and choose which should stand. Your text is not lost.',
  },
};

/** A colleague is the author. Carries `theirs` and `yours`; the way on is to take over. */
export const draftWrittenByOther: ProblemKind = {
  code: 'draft/written-by-other',
  status: 412,
  title: { nb: '{author} skriver på dette utkastet', nn: '{author} skriv på dette utkastet', en: '{author} is writing this draft' },
  detail: {
    nb: 'Du kan følge med, eller overta utkastet og skrive videre.',
    nn: 'Du kan følgje med, eller ta over utkastet og skrive vidare.',
    en: 'You can follow it, or take the draft over and go on writing.',
  },
};

/** Two versions of a field wait for a choice: the draft cannot become anything yet. */
export const draftUndecided: ProblemKind = {
  code: 'draft/undecided',
  status: 409,
  title: {
    nb: 'Velg først hva som skal stå der to versjoner møttes',
    nn: 'Vel først kva som skal stå der to versjonar møttest',
    en: 'First choose what shall stand where two versions met',
  },
  detail: {
    nb: 'Begge tekstene står øverst på siden. Ingenting er sendt.',
    nn: 'Begge tekstane står øvst på sida. Ingenting er sendt.',
    en: 'Both texts are shown at the top of the page. Nothing was sent.',
  },
};

/** The draft was sent, discarded or removed elsewhere. Carries `yours`. */
export const draftGone: ProblemKind = {
  code: 'draft/gone',
  status: 412,
  title: {
    nb: 'Utkastet er sendt inn eller slettet et annet sted',
    nn: 'Utkastet er sendt inn eller sletta ein annan stad',
    en: 'The draft was sent or deleted elsewhere',
  },
  detail: {
    nb: 'Teksten din står fortsatt på siden. Lagre den som et nytt utkast hvis du trenger den.',
    nn: 'Teksten din står framleis på sida. Lagre han som eit nytt utkast om du treng han.',
    en: 'Your text is still on the page. Save it as a new draft if you need it.',
  },
};
