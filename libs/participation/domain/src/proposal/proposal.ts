import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { changeRules, type ProposalKind } from '../change';
import { isWithinCorrectionTime, recentStartDays } from '../guard';
import { reasonWordsLength, type EndReason } from '../reason';
import type { EndingKind } from '../route';
import { phaseOf, type ParticipationStatus } from '../status';

/** Longest reason for a proposal, and for Nav's answer, in characters: as long as the reason of the change that follows. */
export const proposalWordsLength = reasonWordsLength;

/** What a provider proposes. Each kind uses its own values; what it does not ask for is left out. */
export interface ProposalValues {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  /** Last day of an ending. */
  readonly lastDay?: LocalDate | undefined;
  /** First day of a new extent. */
  readonly validFrom?: LocalDate | undefined;
  readonly percent?: number | undefined;
  readonly daysPerWeek?: number | undefined;
  readonly reason?: EndReason | undefined;
  /** What it was, when the reason is `other`. */
  readonly reasonWords?: string | undefined;
  /** Whether the participant has taken part at all (harDeltatt). */
  readonly hasAttended?: boolean | undefined;
  /** Whether a course was completed (harFullfort). */
  readonly hasCompleted?: boolean | undefined;
}

/** A participation as proposals see it. */
export interface ProposedAbout {
  readonly status: ParticipationStatus;
  readonly ending: EndingKind;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
}

/** Every kind, in the order people look for them. */
export const proposalOrder = [
  'start-date',
  'remove-start-date',
  'extend',
  'end-date',
  'extent',
  'end',
  'not-applicable',
  'end-reason',
  'change-ending',
] as const satisfies readonly ProposalKind[];

/** When steps may be proposed; changes that keep the status follow the rule of the change itself. */
const duringStep: Readonly<Record<'end' | 'change-ending' | 'not-applicable', readonly ParticipationStatus[]>> = {
  end: ['participating'],
  'change-ending': ['completed', 'interrupted'],
  'not-applicable': ['under-consideration', 'waiting-list', 'awaiting-start', 'participating'],
};

/** The kinds a provider may propose now: those that Nav could carry out. */
export function proposalsOf(about: ProposedAbout, today: LocalDate): readonly ProposalKind[] {
  const { status, endsOn } = about;
  if (phaseOf(status) === 'over' && endsOn !== undefined && !isWithinCorrectionTime(endsOn, today)) return [];
  return proposalOrder.filter((kind) => isDuring(kind, status) && fits(kind, about, today));
}

function isDuring(kind: ProposalKind, status: ParticipationStatus): boolean {
  if (kind === 'end' || kind === 'change-ending' || kind === 'not-applicable') return duringStep[kind].includes(status);
  return changeRules[kind].during.includes(status);
}

function fits(kind: ProposalKind, { status, ending, startsOn, endsOn }: ProposedAbout, today: LocalDate): boolean {
  switch (kind) {
    case 'remove-start-date':
      return startsOn !== undefined;
    case 'start-date':
      return startsOn !== undefined || status === 'participating';
    case 'extend':
      return startsOn !== undefined && endsOn !== undefined;
    case 'extent':
      return startsOn !== undefined;
    case 'change-ending':
      return ending === 'course';
    case 'end-reason':
      return status !== 'completed';
    case 'not-applicable':
      return status !== 'participating' || (startsOn !== undefined && today < addDays(startsOn, recentStartDays));
    case 'end':
    case 'end-date':
      return true;
  }
}
