import type { LocalDate } from '@fotfeste/shared/kernel';
import { adaptedWorkFacts } from './adapted-work';
import { answersFacts } from './answers';
import { unemploymentBenefitFacts } from './unemployment-benefit';
import { measureBenefitFacts } from './measure-benefit';
import { programmeFacts } from './programmes';
import { benefitFacts } from './benefits';
import type { FactDefinition } from './fact-definition';
import type { FactValue } from './fact-shape';
import { functionalAssistanceFacts } from './functional-assistance';
import { inclusionGrantFacts } from './inclusion-grant';
import { jobSupportFacts } from './job-support';
import { mentorFacts } from './mentor';
import { personFacts } from './person';
import { placeFacts } from './place';
import { timeFacts } from './time';
import { trainingFacts } from './training';
import { workFacts } from './work';
import { wageSubsidyFacts } from './wage-subsidy';
import { workingLifeFacts } from './working-life';

const definitions = {
  ...personFacts,
  ...workFacts,
  ...workingLifeFacts,
  ...timeFacts,
  ...placeFacts,
  ...trainingFacts,
  ...mentorFacts,
  ...functionalAssistanceFacts,
  ...wageSubsidyFacts,
  ...inclusionGrantFacts,
  ...adaptedWorkFacts,
  ...jobSupportFacts,
  ...benefitFacts,
  ...programmeFacts,
  ...measureBenefitFacts,
  ...unemploymentBenefitFacts,
  ...answersFacts,
};

/** Name of a fact. */
export type FactName = keyof typeof definitions;

/** Every fact the rules ask for. The order is the order of `docs/facts.md`. */
export const factDefinitions: Readonly<Record<FactName, FactDefinition>> = definitions;

/** Names of all facts, in the order of `docs/facts.md`. */
export const factNames = Object.keys(definitions) as readonly FactName[];

/** Everything the rules may ask about a person and a place. A fact that is absent is unknown, never "no". */
export type Facts = { readonly [Name in FactName]?: FactValue<(typeof definitions)[Name]['shape']> };

/** Where a fact comes from and when it was true: shown beside every answer. */
export interface FactOrigin {
  /** Short id of the register, document or person the fact came from: `folkeregisteret`, `aa-registeret`, `vedtak`, `veileder` … */
  readonly source: string;
  readonly date: LocalDate;
}

/** Origins of facts, parallel to the facts themselves. */
export type Provenance = Readonly<Partial<Record<FactName, FactOrigin>>>;
