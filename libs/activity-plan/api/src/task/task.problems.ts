import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { TaskFault } from '@fotfeste/activity-plan/domain';

/** Texts at the fields of a task. */
export const taskFaultTexts: Readonly<Record<TaskFault | 'responsible-unknown' | 'responsible-cannot-see', LocalizedText>> = {
  'title-missing': { nb: 'Skriv hva som skal gjøres', nn: 'Skriv kva som skal gjerast', en: 'Write what is to be done' },
  'due-out-of-reach': {
    nb: 'Fristen må være innenfor ti år fra i dag',
    nn: 'Fristen må vere innanfor ti år frå i dag',
    en: 'The due date must be within ten years of today',
  },
  'due-passed': { nb: 'Fristen kan ikke ha vært', nn: 'Fristen kan ikkje ha vore', en: 'The due date cannot have passed' },
  'responsible-unknown': { nb: 'Velg en veileder fra listen', nn: 'Vel ein rettleiar frå lista', en: 'Choose an adviser from the list' },
  'responsible-cannot-see': {
    nb: 'Veilederen har ikke tilgang til personen',
    nn: 'Rettleiaren har ikkje tilgang til personen',
    en: 'The adviser has no access to the person',
  },
};
