import { Any } from 'typeorm';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, osloDate, type Tx } from '@fotfeste/shared/api';
import type { AssistanceGroup, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { Barrier, Resource } from '@fotfeste/assistance/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import { AssistanceDecisionRow } from './decision/assistance-decision.row';
import { NeedsAssessmentRow } from './needs/needs-assessment.row';

/** What other rooms may know of a § 14 a decision. */
export interface DecisionInForce {
  readonly decisionId: string;
  readonly group: AssistanceGroup;
  /** Absent for Liten mulighet til å jobbe. */
  readonly mainGoal?: RecordedMainGoal;
  readonly decidedOn: LocalDate;
}

/** The conclusion of a work-capacity assessment. */
export interface WorkCapacity {
  readonly isReduced: boolean;
  readonly assessedOn: LocalDate;
}

/** What hinders somebody and what they can build on. Labels only. */
export interface TickedNeeds {
  readonly barriers: readonly Barrier[];
  readonly resources: readonly Resource[];
  readonly changedOn: LocalDate;
}

/** Where the writing of a § 14 a text stands once it has left the drafts. */
export interface DecisionUnderWork {
  readonly decisionId: string;
  readonly status: 'sent-to-second-control' | 'returned';
  readonly authorId: string;
}

/** What this room tells the others about a person. Asked about many at once, it asks once. */
export class AssistanceReader {
  private readonly decisions: AskedTogether<ParticipantId, AssistanceDecisionRow>;
  private readonly needsRows: AskedTogether<ParticipantId, NeedsAssessmentRow>;

  constructor(private readonly tx: Tx) {
    this.decisions = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.findBy(AssistanceDecisionRow, { participantId: Any(ids), status: 'decided' });
      return new Map(rows.map((row) => [row.participantId, row]));
    });
    this.needsRows = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.findBy(NeedsAssessmentRow, { participantId: Any(ids) });
      return new Map(rows.map((row) => [row.participantId, row]));
    });
  }

  /** The § 14 a decision that applies now: the newest, made in the follow-up period that is running (nav-systems.md 1.9). */
  async decisionInForce(participantId: ParticipantId): Promise<DecisionInForce | undefined> {
    const row = await this.decisions.of(participantId);
    const person = row && (await this.tx.use(ParticipantReader).header(participantId));
    if (!row?.decidedAt || !person?.followUp) return undefined;
    const { id, group, mainGoal, decidedAt } = row;
    const decidedOn = osloDate(decidedAt);
    if (decidedOn < person.followUp.from) return undefined;
    return { decisionId: id, group, ...(mainGoal && { mainGoal }), decidedOn };
  }

  /** What the work-capacity assessment concluded; undefined when none is recorded. */
  async workCapacity(participantId: ParticipantId): Promise<WorkCapacity | undefined> {
    const row = await this.needsRows.of(participantId);
    if (!row?.capacityAssessedOn || row.capacityReduced === null) return undefined;
    return { isReduced: row.capacityReduced, assessedOn: row.capacityAssessedOn };
  }

  /** What hinders and helps, in codes; undefined when nothing is ticked. */
  async needs(participantId: ParticipantId): Promise<TickedNeeds | undefined> {
    const row = await this.needsRows.of(participantId);
    if (!row || (row.barriers.length === 0 && row.resources.length === 0)) return undefined;
    return { barriers: row.barriers, resources: row.resources, changedOn: osloDate(row.changedAt) };
  }

  /** The text that waits for a second person, or that was returned and waits for its author. */
  async underWork(participantId: ParticipantId): Promise<DecisionUnderWork | undefined> {
    const [row] = await this.tx.query<DecisionUnderWork>(
      `select id as "decisionId", status, author_id as "authorId" from assistance_decision
       where participant_id = $1 and status in ('sent-to-second-control', 'returned')`,
      [participantId],
    );
    return row;
  }
}
