import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import { bulkUndoMinutes, mostAtOnce } from '@fotfeste/caseload/domain';

export const tooManyAtOnce: ProblemKind = {
  code: 'caseload/too-many-at-once',
  status: 422,
  title: {
    nb: `Du kan gjøre dette med høyst ${String(mostAtOnce)} om gangen`,
    nn: `Du kan gjere dette med høgst ${String(mostAtOnce)} om gongen`,
    en: `You can do this with at most ${String(mostAtOnce)} at a time`,
  },
  detail: {
    nb: 'Snevre inn listen, og ta resten etterpå.',
    nn: 'Snevr inn lista, og ta resten etterpå.',
    en: 'Narrow the list, and take the rest afterwards.',
  },
};

export const nobodyChosen: ProblemKind = {
  code: 'caseload/nobody-chosen',
  status: 422,
  title: { nb: 'Ingen er valgt', nn: 'Ingen er valde', en: 'Nobody is chosen' },
  detail: {
    nb: 'De du valgte, er ikke lenger i listen.',
    nn: 'Dei du valde, er ikkje lenger i lista.',
    en: 'Those you chose are no longer in the list.',
  },
};

/** Carries `people`: how many it is about now. */
export const selectionChanged: ProblemKind = {
  code: 'caseload/selection-changed',
  status: 409,
  title: {
    nb: 'Listen har endret seg: nå gjelder det {people}',
    nn: 'Lista har endra seg: no gjeld det {people}',
    en: 'The list has changed: it is about {people} now',
  },
  detail: { nb: 'Se gjennom og bekreft på nytt.', nn: 'Sjå gjennom og stadfest på nytt.', en: 'Look through it and confirm again.' },
};

/** Carries `runId` when it is the actor's own. */
export const alreadyRunning: ProblemKind = {
  code: 'caseload/already-running',
  status: 409,
  title: {
    nb: '{name} fordeler noen av de samme akkurat nå',
    nn: '{name} fordeler nokre av dei same akkurat no',
    en: '{name} is assigning some of the same people right now',
  },
  detail: {
    nb: 'Ingenting er startet. Vent til det er ferdig, og se hvordan det ble.',
    nn: 'Ingenting er starta. Vent til det er ferdig, og sjå korleis det vart.',
    en: 'Nothing has been started. Wait until it has ended, and see how it turned out.',
  },
};

export const undoTooLate: ProblemKind = {
  code: 'caseload/undo-too-late',
  status: 409,
  title: { nb: 'Dette kan ikke angres lenger', nn: 'Dette kan ikkje angrast lenger', en: 'This can no longer be undone' },
  detail: {
    nb: `Det kan angres i ${String(bulkUndoMinutes)} minutter etter at det er ferdig.`,
    nn: `Det kan angrast i ${String(bulkUndoMinutes)} minutt etter at det er ferdig.`,
    en: `It can be undone for ${String(bulkUndoMinutes)} minutes after it has ended.`,
  },
};

/** Texts at the fields of what is to be done. */
export const bulkFaultTexts = {
  'adviser-missing': { nb: 'Velg en veileder fra listen', nn: 'Vel ein rettleiar frå lista', en: 'Choose an adviser from the list' },
  'title-missing': { nb: 'Skriv hva du vil huske', nn: 'Skriv kva du vil hugse', en: 'Write what you want to remember' },
  'due-missing': { nb: 'Velg en dato', nn: 'Vel ein dato', en: 'Choose a date' },
  'due-out-of-reach': {
    nb: 'Datoen må være innenfor ti år fra i dag',
    nn: 'Datoen må vere innanfor ti år frå i dag',
    en: 'The date must be within ten years of today',
  },
  'due-passed': {
    nb: 'Velg i dag eller en dag som kommer',
    nn: 'Vel i dag eller ein dag som kjem',
    en: 'Choose today or a day to come',
  },
  'one-of-two': {
    nb: 'Velg enten personer eller hele listen',
    nn: 'Vel anten personar eller heile lista',
    en: 'Choose either people or the whole list',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
