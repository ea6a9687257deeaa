import { unmetGuards, type Guard, type StepFacts } from './guard';
import { parties, type Party } from './party';
import { isOfferingRoute, type EndingKind, type ParticipationRoute } from './route';
import type { ParticipationStatus } from './status';
import { steps, type Step, type StepName } from './step';

/** A participation as the life cycle sees it. */
export interface InLife {
  readonly status: ParticipationStatus;
  readonly route: ParticipationRoute;
  readonly ending: EndingKind;
}

/** Why somebody cannot take a step. */
export type StepHindrance =
  /** The life cycle has no such step from here, or not for them. */
  { readonly kind: 'no-such-step' } | { readonly kind: 'guards'; readonly unmet: readonly Guard[] };

/** The steps the life cycle has from here for a party, before any guard is asked. */
export function stepsFrom({ status, route, ending }: InLife, by: Party): readonly Step[] {
  return steps.filter(
    (step) => step.from.includes(status) && step.by.includes(by) && step.routes.includes(route) && (!step.ending || step.ending === ending),
  );
}

/** Why nobody, or not this party, leads somebody from one status to another. */
export type NoWay =
  /** The party has no part in the life of a participation. */
  | { readonly kind: 'takes-no-part' }
  /** Others lead there, on this route. */
  | { readonly kind: 'for-others'; readonly parties: readonly Party[] }
  /** It can be done, but not where the participation is carried out this way or ends this way. */
  | { readonly kind: 'not-here' }
  /** Nothing leads there. */
  | { readonly kind: 'no-way' };

/** Why a party cannot lead somebody from here to a status; nothing when the life cycle has the step. */
export function noWay(from: InLife, to: ParticipationStatus, by: Party | undefined): NoWay | undefined {
  const leading = parties.filter((party) => stepsFrom(from, party).some((step) => step.to === to));
  if (!by) return { kind: 'takes-no-part' };
  if (leading.includes(by)) return undefined;
  if (leading.length > 0) return { kind: 'for-others', parties: leading };
  return { kind: steps.some((step) => step.from.includes(from.status) && step.to === to) ? 'not-here' : 'no-way' };
}

/** Who else can lead somebody on from here, and where: what the party waits for. The calendar is not somebody. */
export function stepsOfOthers(from: InLife, by: Party): readonly { readonly party: Party; readonly names: readonly StepName[] }[] {
  return parties
    .filter((party) => party !== by && party !== 'job')
    .map((party) => ({ party, names: stepsFrom(from, party).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
}

/** The step by its name from here for a party. */
export function stepNamed(name: StepName, participation: InLife, by: Party): Step | undefined {
  return stepsFrom(participation, by).find((step) => step.name === name);
}

/** The guards a step asks on this route: only an offering has places, and can open, run and be over. */
export function guardsOf(step: Step, route: ParticipationRoute): readonly Guard[] {
  return isOfferingRoute(route) ? step.guards : step.guards.filter((guard) => guard !== 'free-place' && !guard.startsWith('offering-'));
}

/** What stands in the way of a step; nothing when it may be taken. */
export function stepHindrance(name: StepName, participation: InLife, by: Party, facts: StepFacts): StepHindrance | undefined {
  const step = stepNamed(name, participation, by);
  if (!step) return { kind: 'no-such-step' };
  const unmet = unmetGuards(guardsOf(step, participation.route), facts);
  return unmet.length > 0 ? { kind: 'guards', unmet } : undefined;
}

/** The steps a party may take now: the buttons. A fact that is not known here holds nothing back. */
export function stepsOf(participation: InLife, by: Party, facts: StepFacts): readonly Step[] {
  return stepsFrom(participation, by).filter((step) => unmetGuards(guardsOf(step, participation.route), facts).length === 0);
}
