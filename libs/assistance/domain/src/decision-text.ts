import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { AssistanceGroup, MainGoal } from '@fotfeste/eligibility/domain';
import type { Source } from './sources';

/** The five parts every § 14 a assessment must have, a to e in the order of the law (rulebook N14-03). */
export const decisionParts = ['possibilities', 'kindOfWork', 'assistanceNeed', 'workCapacity', 'kindOfAssistance'] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** What an adviser writes in a decision. */
export interface DecisionText extends Readonly<Record<DecisionPart, string>> {
  readonly group?: AssistanceGroup;
  readonly mainGoal?: MainGoal;
  readonly reason: string;
  readonly sources: readonly Source[];
}

/** Names of the fields, as requests, drafts and rows spell them. */
export type DecisionField = keyof DecisionText;

/** One of the five parts: its letter in the law, its name, and the question it answers. */
export interface DecisionPartDefinition {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e';
  readonly name: LocalizedText;
  readonly question: LocalizedText;
}

/** The five parts in words; NAV-loven § 14 a first paragraph a–e. */
export const decisionPartDefinitions: Readonly<Record<DecisionPart, DecisionPartDefinition>> = {
  possibilities: {
    letter: 'a',
    name: { nb: 'Mulighetene for å komme i arbeid', nn: 'Sjansane for å kome i arbeid', en: 'The possibilities of getting work' },
    question: {
      nb: 'Hvilke muligheter har personen til å få eller beholde arbeid, slik det er nå?',
      nn: 'Kva sjansar har personen til å få eller halde på arbeid, slik det er no?',
      en: 'What possibilities does the person have of getting or keeping work, as things are now?',
    },
  },
  kindOfWork: {
    letter: 'b',
    name: { nb: 'Arbeidet som skal være målet', nn: 'Arbeidet som skal vere målet', en: 'The work that should be the goal' },
    question: {
      nb: 'Hva slags arbeid skal være målet?',
      nn: 'Kva slags arbeid skal vere målet?',
      en: 'What kind of work should be the goal?',
    },
  },
  assistanceNeed: {
    letter: 'c',
    name: { nb: 'Behovet for bistand', nn: 'Behovet for hjelp', en: 'The need for assistance' },
    question: {
      nb: 'Hva trenger personen hjelp til for å nå målet?',
      nn: 'Kva treng personen hjelp til for å nå målet?',
      en: 'What does the person need help with to reach the goal?',
    },
  },
  workCapacity: {
    letter: 'd',
    name: { nb: 'Arbeidsevnen', nn: 'Arbeidsevna', en: 'The work capacity' },
    question: {
      nb: 'Er arbeidsevnen nedsatt, og i tilfelle hvor mye?',
      nn: 'Er arbeidsevna nedsett, og i tilfelle kor mykje?',
      en: 'Is the work capacity reduced and, if so, how much?',
    },
  },
  kindOfAssistance: {
    letter: 'e',
    name: { nb: 'Innsatsen og veien til målet', nn: 'Innsatsen og vegen til målet', en: 'The kind of assistance and the way to the goal' },
    question: {
      nb: 'Hvilken innsats kan være aktuell, og hva skjer først?',
      nn: 'Kva innsats kan vere aktuell, og kva skjer først?',
      en: 'What kind of assistance may be relevant, and what happens first?',
    },
  },
};

/** Questions that help to write the reason (rulebook N14-13). */
export const reasonQuestions: readonly LocalizedText[] = [
  {
    nb: 'Hva mener personen selv?',
    nn: 'Kva meiner personen sjølv?',
    en: 'What is the person’s own view?',
  },
  {
    nb: 'Hvilke typer arbeid er ønsket, og hvilke er realistiske?',
    nn: 'Kva typar arbeid er ønskte, og kva for nokre er realistiske?',
    en: 'Which types of work are wanted, and which are realistic?',
  },
  {
    nb: 'Hvilken veiledning trengs?',
    nn: 'Kva rettleiing trengst?',
    en: 'What guidance is needed?',
  },
  {
    nb: 'Hvilke aktiviteter eller tiltak trengs, og hvorfor?',
    nn: 'Kva aktivitetar eller tiltak trengst, og kvifor?',
    en: 'Which activities or measures are needed, and why?',
  },
];
