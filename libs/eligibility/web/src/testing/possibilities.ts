import type { Condition, Possibility, PossibilitySummary, Requirement, Result } from '../views';

const text = (nb: string) => ({ nb, nn: nb, en: nb });

/** A condition that is met, or whatever the changes say. */
export function aCondition(changes: Partial<Condition> = {}): Condition {
  return {
    type: 'condition',
    key: 'GEN-05',
    id: 'GEN-05',
    alsoIds: [],
    kind: 'hard',
    neededBy: 'offer',
    outcome: 'met',
    applies: true,
    decides: false,
    isOpen: false,
    waits: false,
    title: text('Deltakeren har fylt 16 år'),
    basis: { law: 'FOR-2015-12-11-1598', section: '§ 1-3 tredje ledd', source: 'TF', confidence: 'high' },
    startNotFound: false,
    missing: [],
    facts: [{ name: 'born', value: '1996-12-07', source: 'folkeregisteret', date: '2026-01-05' }],
    ...changes,
  };
}

/** A question that waits for an answer. */
export function anOpenQuestion(key = 'GEN-02', changes: Partial<Condition> = {}): Condition {
  return aCondition({
    key,
    id: key,
    kind: 'discretionary',
    outcome: 'needs-judgement',
    isOpen: true,
    title: text(`Vilkår ${key}`),
    facts: [],
    question: { question: key, about: 'person-and-measure', text: text(`Er ${key} oppfylt?`), reusableMonths: 6 },
    ...changes,
  });
}

/** The law's answer with these conditions. */
export function aResult(requirements: readonly Requirement[], changes: Partial<Result> = {}): Result {
  const questions = requirements.flatMap(({ question, outcome }) => (question && outcome === 'needs-judgement' ? [question] : []));
  return {
    kind: 'assessed',
    measure: 'ARBEIDSTRENING',
    startsOn: '2027-01-04',
    phase: 'offer',
    outcome: questions.length > 0 ? 'needs-assessment' : 'eligible',
    decidedBy: [],
    requirements,
    questions,
    missingFacts: [],
    warnings: [],
    information: [],
    ...changes,
  };
}

/** Everything the server says of one measure. */
export function aPossibility(result: Result, changes: Partial<Possibility> = {}): Possibility {
  return {
    participantId: '00000000-0000-7000-8000-000000000001',
    result,
    awaitsDecision: false,
    turnings: [],
    nothingFound: false,
    answers: [],
    offered: [],
    recorded: [],
    recordable: [],
    ...changes,
  };
}

/** One line of the list. */
export function aSummary(measure: PossibilitySummary['measure'], changes: Partial<PossibilitySummary> = {}): PossibilitySummary {
  return {
    measure,
    kind: 'assessed',
    outcome: 'eligible',
    awaitsDecision: false,
    decidedBy: [],
    questionCount: 0,
    missingFacts: [],
    ...changes,
  };
}
