import { isWithinCorrectionTime, unmetGuards, type StepFacts } from './guard';
import { phaseOf, type ParticipationStatus } from './status';

/** Kinds of change an adviser makes in a participation, with Nav's names (DeltakerEndring). */
export const changeKinds = {
  background: 'EndreBakgrunnsinformasjon',
  content: 'EndreInnhold',
  extent: 'EndreDeltakelsesmengde',
  'start-date': 'EndreStartdato',
  'end-date': 'EndreSluttdato',
  extend: 'ForlengDeltakelse',
  'not-applicable': 'IkkeAktuell',
  end: 'AvsluttDeltakelse',
  'change-ending': 'EndreAvslutning',
  interrupt: 'AvbrytDeltakelse',
  'end-reason': 'EndreSluttarsak',
  reactivate: 'ReaktiverDeltakelse',
  'remove-start-date': 'FjernOppstartsdato',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** Changes that keep the status and alter what is written; the others are steps. */
export const contentChanges = [
  'background',
  'content',
  'extent',
  'start-date',
  'end-date',
  'extend',
  'end-reason',
  'remove-start-date',
] as const satisfies readonly ChangeKind[];
export type ContentChange = (typeof contentChanges)[number];

/** Changes a provider may propose (Forslag.Endring). */
export const proposalKinds = {
  extend: 'ForlengDeltakelse',
  end: 'AvsluttDeltakelse',
  'change-ending': 'EndreAvslutning',
  'not-applicable': 'IkkeAktuell',
  extent: 'Deltakelsesmengde',
  'start-date': 'Startdato',
  'end-date': 'Sluttdato',
  'end-reason': 'Sluttarsak',
  'remove-start-date': 'FjernOppstartsdato',
} as const satisfies Partial<Record<ChangeKind, string>>;
export type ProposalKind = keyof typeof proposalKinds;

/** Where a proposal stands (Forslag.Status). */
export const proposalStatuses = {
  waiting: 'VenterPaSvar',
  approved: 'Godkjent',
  rejected: 'Avvist',
  recalled: 'Tilbakekalt',
  replaced: 'Erstattet',
} as const;
export type ProposalStatus = keyof typeof proposalStatuses;

/** When a kind of change is possible, and what it asks for besides the new value. */
export interface ChangeRule {
  readonly during: readonly ParticipationStatus[];
  readonly reason: 'required' | 'none';
  /** Whether the conditions and the longest duration of the law are asked again. */
  readonly asksRules?: true;
  /** What must hold of the person and the participation. */
  readonly guards: readonly ('under-follow-up' | 'is-newest')[];
}

const before = ['awaiting-approval', 'applied', 'under-consideration', 'waiting-list'] as const;
const placed = ['awaiting-start', 'participating'] as const;
const over = ['ended', 'completed', 'interrupted'] as const;
const every = ['under-follow-up', 'is-newest'] as const;
/** The end can be set right also when Nav no longer follows the person up (nav-systems.md 1.1). */
const newest = ['is-newest'] as const;

/** When each kind of change is possible. What is over can be corrected only for a time: see `isWithinCorrectionTime`. */
export const changeRules: Readonly<Record<ContentChange, ChangeRule>> = {
  background: { during: [...before, ...placed], reason: 'none', guards: every },
  content: { during: [...before, ...placed], reason: 'none', guards: every },
  extent: { during: placed, reason: 'required', asksRules: true, guards: every },
  'start-date': { during: placed, reason: 'required', asksRules: true, guards: every },
  'end-date': { during: [...placed, ...over], reason: 'required', asksRules: true, guards: newest },
  extend: { during: ['participating'], reason: 'required', asksRules: true, guards: every },
  'end-reason': { during: over, reason: 'required', guards: newest },
  'remove-start-date': { during: ['awaiting-start'], reason: 'required', guards: every },
};

/** The changes that the status allows; for what is over, only while it can still be corrected. */
export function changesOf(status: ParticipationStatus): readonly ContentChange[] {
  return contentChanges.filter((kind) => changeRules[kind].during.includes(status));
}

/** The changes that may be made now. A fact that is not known here holds nothing back. */
export function changesNow(status: ParticipationStatus, facts: StepFacts): readonly ContentChange[] {
  const isLate = phaseOf(status) === 'over' && facts.endsOn !== undefined && !isWithinCorrectionTime(facts.endsOn, facts.today);
  if (isLate) return [];
  return changesOf(status).filter((kind) => unmetGuards(changeRules[kind].guards, facts).length === 0);
}
