import { calculateAmount, type Parameters } from '../money/calculate-amount';
import type { Assessed } from './assessment';
import type { Case } from './explain';

/** The answer with what is paid; a refused person gets no amount. */
export function withAmount(answer: Assessed, { compiled, facts, at, used }: Case, parameters: Parameters): Assessed {
  const plan = compiled.measure.amount;
  if (!plan || answer.outcome === 'not-eligible') return answer;
  return { ...answer, amount: calculateAmount({ plan, facts, at, parameters, used }) };
}
