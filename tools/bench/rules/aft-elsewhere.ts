import { Engine } from 'json-rules-engine';
import { answerKey, hasReducedWorkCapacity, questionsOf, type Facts } from '@fotfeste/eligibility/domain';
import { completedYears } from '@fotfeste/shared/kernel';
import { startsOn } from './people';

const aft = 'ARBEIDSFORBEREDENDE_TRENING';

/** The conditions of AFT for another rules engine: each rule fires when its condition is not met. Written for people about whom everything is known. */
export function aftElsewhere(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const refuse = (id: string, ...conditions: readonly { readonly fact: string; readonly operator: string; readonly value: unknown }[]) => {
    engine.addRule({ conditions: { all: [...conditions] }, event: { type: id } });
  };
  const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
  refuse('GEN-23', is('lawfulResidence', false));
  refuse('GEN-24', is('hasAssistanceDecision', false), is('sickListedEmployee', false));
  refuse('GEN-05', { fact: 'age', operator: 'lessThan', value: 16 });
  refuse('GEN-02', is('GEN-02', 'no'));
  refuse('GEN-15', is('employed', true), is('employerAdaptationFulfilled', false));
  refuse('GEN-16', is('employed', true), is('reduced', true), is('documented', false));
  refuse('AFT-02', is('reduced', false));
  refuse('AFT-03', is('AFT-03', 'no'));
  refuse('AFT-04', is('AFT-04', 'no'));
  refuse('AFT-05', is('employedAtHost', true));
  refuse('GEN-18', is('providerApproved', false));
  refuse('GEN-12', is('providerIsCloseRelation', true), is('GEN-12:special-reasons', 'no'));
  refuse('GEN-21', { fact: 'unfitProvider', operator: 'equal', value: true });
  return engine;
}

/** Ids of the rules above. */
export const aftRules: ReadonlySet<string> = new Set([
  ...['GEN-23', 'GEN-24', 'GEN-05', 'GEN-02', 'GEN-15', 'GEN-16', 'AFT-02'],
  ...['AFT-03', 'AFT-04', 'AFT-05', 'GEN-18', 'GEN-12', 'GEN-21'],
]);

/** A person as the other engine reads one: everything worked out beforehand, and not counted in the time. */
export function flattened(facts: Facts): Record<string, unknown> {
  const { born, employments = [], sickListed, assistanceGroup, reducedWorkCapacity, hasAssistanceDecision, answers = {} } = facts;
  const answered = questionsOf(aft).map(({ question }) => [question.question, answers[answerKey(question, aft)]?.answer] as const);
  return {
    ...facts,
    ...Object.fromEntries(answered),
    age: born && completedYears(born, startsOn),
    employed: employments.length > 0,
    sickListedEmployee: sickListed === true && employments.length > 0,
    hasAssistanceDecision: assistanceGroup !== undefined || hasAssistanceDecision,
    reduced: reducedWorkCapacity ?? (assistanceGroup ? hasReducedWorkCapacity(assistanceGroup) : undefined),
    documented: facts.followUpPlanObtained === true && facts.internalMeasures !== 'NOT_DOCUMENTED',
    employedAtHost: employments.some(({ isHost }) => isHost === true),
    unfitProvider: facts.providerInDifficulty === true || facts.providerOwesUnlawfulAid === true,
  };
}
