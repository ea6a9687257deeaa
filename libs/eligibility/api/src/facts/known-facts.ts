import type { FactName, FactOrigin, Facts } from '@fotfeste/eligibility/domain';
import type { KnownFacts } from './fact-source';

/** One fact with its origin, or nothing when it is unknown. */
export function known<Name extends FactName>(name: Name, value: Facts[Name] | undefined, origin: FactOrigin): KnownFacts {
  if (value === undefined) return nothingKnown;
  const { source, date } = origin;
  return { facts: { [name]: value }, provenance: { [name]: { source, date } } };
}

export const nothingKnown: KnownFacts = { facts: {}, provenance: {} };

/** Everything known, where a later source goes before an earlier one. Participations and answers are added together. */
export function combined(sources: readonly KnownFacts[]): KnownFacts {
  return sources.reduce<KnownFacts>((sum, next) => {
    const participations = joined(sum.facts.participations, next.facts.participations);
    const answers = next.facts.answers && { ...sum.facts.answers, ...next.facts.answers };
    const timeUsed = next.facts.timeUsed && { ...sum.facts.timeUsed, ...next.facts.timeUsed };
    return {
      facts: {
        ...sum.facts,
        ...next.facts,
        ...(participations && { participations }),
        ...(answers && { answers }),
        ...(timeUsed && { timeUsed }),
      },
      provenance: { ...sum.provenance, ...next.provenance },
    };
  }, nothingKnown);
}

function joined<T>(left: readonly T[] | undefined, right: readonly T[] | undefined): readonly T[] | undefined {
  return left && right ? [...left, ...right] : (right ?? left);
}
