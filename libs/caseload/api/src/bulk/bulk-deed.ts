import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { BulkVerdict, CaseCategory } from '@fotfeste/caseload/domain';

/** A team task that goes with a person to whoever takes over. */
export interface HandoverNote {
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** What is to be done, as it is kept with the run. An adviser that is not named is named for each person. */
export type BulkContent =
  | { readonly action: 'assign'; readonly adviserId?: string; readonly note?: HandoverNote }
  | { readonly action: 'remind'; readonly title: string; readonly dueOn: LocalDate }
  | { readonly action: 'categorise'; readonly category?: CaseCategory };

/** What is wished for one person: who is to take over, and who had them when it was planned (empty for nobody). */
export interface BulkWish {
  readonly adviserId: string;
  readonly from: string;
}

/** One person in a run. */
export interface BulkTarget {
  readonly participantId: ParticipantId;
  readonly wish?: BulkWish;
}

/** What is kept so that it can be taken back: how it was, and what was made of it. Codes and ids. */
export interface BulkTrace {
  readonly before: object;
  readonly made: object;
}

/** One way to do something with many people. */
export interface BulkDeed {
  /** What would become of each; whoever is not among the answers is not seen. */
  judge(targets: readonly BulkTarget[]): Promise<ReadonlyMap<ParticipantId, BulkVerdict>>;
  /** Only with those who are ready. */
  perform(target: BulkTarget): Promise<BulkTrace>;
  /** Whether it was taken back; it is not when somebody has changed it since. */
  takeBack(participantId: ParticipantId, trace: BulkTrace): Promise<boolean>;
}
