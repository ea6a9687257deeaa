import type { ProblemKind } from '@fotfeste/shared/api';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { mostOpenSubGoals, type SubGoalFault } from '@fotfeste/activity-plan/domain';

/** Texts at the fields of a sub-goal. */
export const subGoalFaultTexts: Readonly<Record<SubGoalFault | 'no-activity', LocalizedText>> = {
  'title-missing': {
    nb: 'Skriv hva delmålet eller oppgaven er',
    nn: 'Skriv kva delmålet eller oppgåva er',
    en: 'Write what the sub-goal or task is',
  },
  'due-out-of-reach': {
    nb: 'Dagen må være innenfor ti år fra i dag',
    nn: 'Dagen må vere innanfor ti år frå i dag',
    en: 'The day must be within ten years of today',
  },
  'no-activity': {
    nb: 'Aktiviteten står ikke i planen til personen',
    nn: 'Aktiviteten står ikkje i planen til personen',
    en: 'The activity is not in the person’s plan',
  },
};

export const tooManySubGoals: ProblemKind = {
  code: 'plan/too-many-sub-goals',
  status: 409,
  title: {
    nb: 'Planen har alt mange delmål og oppgaver som ikke er gjort',
    nn: 'Planen har alt mange delmål og oppgåver som ikkje er gjorde',
    en: 'The plan already has many sub-goals and tasks that are not done',
  },
  detail: {
    nb: `Høyst ${String(mostOpenSubGoals)} kan stå åpne. Marker noen som gjort, eller fjern dem.`,
    nn: `Høgst ${String(mostOpenSubGoals)} kan stå opne. Marker nokre som gjorde, eller fjern dei.`,
    en: `At most ${String(mostOpenSubGoals)} can stand open. Mark some as done, or remove them.`,
  },
};
