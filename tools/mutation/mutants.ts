import type { Condition, Measure, Parameter } from '@fotfeste/eligibility/domain';

/** What the law is made of, as the bundle exports it before anybody has prepared it. */
export interface Law {
  readonly allMeasures: readonly Measure[];
  readonly allParameters: Readonly<Record<string, Parameter>>;
}

/** What is changed: a number by one unit, the days it applies by one day, how a condition comes out, the days it applies. */
export const mutantKinds = ['number', 'day of a number', 'condition', 'day of a condition'] as const;
export type MutantKind = (typeof mutantKinds)[number];

/** One small change to the law that a spec must notice. */
export interface Mutant {
  readonly kind: MutantKind;
  /** What is changed, and how, in words. */
  readonly name: string;
  /** The thing that is changed, as {@link Watch} names it: only specs that touch it can notice. */
  readonly thing: string;
  /** Changes a freshly loaded law. */
  readonly apply: (law: Law) => void;
}

/** Notes the things of the law that a spec touches. */
export type Watch = (thing: string) => void;

/** For changing what is read-only everywhere else. */
export type Writable<Thing> = { -readonly [Name in keyof Thing]: Thing[Name] };

/** Every condition that can stand in the way or warn, once, in the order of the law. */
export function conditionsOf({ allMeasures }: Law): readonly Exclude<Condition, { readonly kind: 'information' }>[] {
  const all = allMeasures.flatMap(({ requirements, duration }) => [
    ...requirements.flatMap(opened),
    ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(opened)]),
  ]);
  return [...new Set(all)].filter((one) => one.kind !== 'information');
}

function opened(requirement: Measure['requirements'][number]): readonly Condition[] {
  return 'operator' in requirement ? requirement.of.flatMap(opened) : [requirement];
}
