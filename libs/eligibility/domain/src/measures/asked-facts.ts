import type { MeasureCode } from '../catalogue/measure-codes';
import { conditionsIn } from '../engine/requirement';
import type { FactName } from '../facts/facts';
import { allMeasures } from './index';

/** Whether some rule of the measure asks for the fact, whatever day: its conditions, its length or its amount. */
export function asksFor(code: MeasureCode, fact: FactName): boolean {
  return byMeasure.get(code)?.has(fact) ?? false;
}

const byMeasure = new Map<MeasureCode, Set<FactName>>();

for (const { code, requirements, duration, amount } of allMeasures) {
  const steps = duration?.steps.flatMap(({ within, allRequires }) => [within, ...allRequires]) ?? [];
  const asked = [...requirements, ...steps].flatMap(conditionsIn).flatMap(({ asks = [] }) => asks);
  byMeasure.set(code, new Set([...(byMeasure.get(code) ?? []), ...asked, ...(amount?.asks ?? [])]));
}
