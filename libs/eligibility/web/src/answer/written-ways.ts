import type { Requirement } from '../views';
import { differentWays, type Ways } from './ways';

/**
 * How open questions and missing facts belong together as the law is written: of either-or, and of a rule and its exception, one
 * way is enough. For when no set of them alone is known to turn the answer. What stands in no requirement is needed as it is.
 */
export function waysAsWritten(open: readonly string[], requirements: readonly Requirement[]): Ways {
  const found = withoutCommon(inAll(requirements));
  const told = new Set([...found.needed, ...found.choices.flat(2)]);
  const needed = [...found.needed, ...open.filter((name) => !told.has(name))];
  const choices = found.choices
    .map((choice) => differentWays(choice.map((way) => way.filter((name) => open.includes(name) && !needed.includes(name)))))
    // A way that asks for nothing more is there already
    .filter((choice) => choice.every((way) => way.length > 0));
  return { needed: open.filter((name) => needed.includes(name)), choices };
}

/** What every way of a choice asks for is needed whichever is taken. */
function withoutCommon({ needed, choices }: Ways): Ways {
  const common = choices.flatMap((choice) => (choice[0] ?? []).filter((name) => choice.every((way) => way.includes(name))));
  return { needed: [...new Set([...needed, ...common])], choices };
}

function inAll(requirements: readonly Requirement[]): Ways {
  const found = requirements.map(inOne);
  return { needed: [...new Set(found.flatMap(({ needed }) => needed))], choices: found.flatMap(({ choices }) => choices) };
}

function inOne({ type, operator, outcome, branches = [], isOpen, question, missing = [] }: Requirement): Ways {
  if (type === 'condition') {
    if (!isOpen) return nothing;
    return { needed: outcome === 'needs-judgement' && question ? [question.question] : missing, choices: [] };
  }
  if (outcome === 'met' || outcome === 'not-met') return nothing;
  if (operator === 'all-of') return inAll(branches);
  const ways = branches
    .filter((branch) => branch.outcome !== 'not-met')
    .map((branch) => inOne(branch))
    .map(({ needed, choices }) => [...needed, ...choices.map(([first = []]) => first).flat()])
    .filter((way) => way.length > 0);
  const [only] = ways;
  return ways.length > 1 ? { needed: [], choices: [ways] } : { needed: only ?? [], choices: [] };
}

const nothing: Ways = { needed: [], choices: [] };
