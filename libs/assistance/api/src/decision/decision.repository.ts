import { In } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { complaintTime } from '@fotfeste/eligibility/domain';
import type { DecisionText, UsedFact } from '@fotfeste/assistance/domain';
import { AssistanceCommentRow } from './assistance-comment.row';
import { AssistanceDecisionRow } from './assistance-decision.row';
import type { Controller } from './put-in-force';

/** Fields of a row that a step sets. */
type Written = Partial<Omit<AssistanceDecisionRow, 'id' | 'version' | 'changedAt' | 'changedBy' | 'inForce'>>;

/** § 14 a decisions of the persons the actor sees. */
export class DecisionRepository {
  constructor(private readonly tx: Tx) {}

  /** Every decision and text of a person, the newest first. */
  all(participantId: ParticipantId): Promise<AssistanceDecisionRow[]> {
    return this.tx.manager.find(AssistanceDecisionRow, { where: { participantId }, order: { id: 'DESC' } });
  }

  /** The row, locked until the transaction ends, so that two cannot take a step at once. */
  async locked(id: string): Promise<AssistanceDecisionRow | undefined> {
    return (await this.tx.manager.findOne(AssistanceDecisionRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
  }

  /** The text on its way through second control, locked. */
  async underWork(participantId: ParticipantId): Promise<AssistanceDecisionRow | undefined> {
    const where = { participantId, status: In(['sent-to-second-control', 'returned']) };
    return (await this.tx.manager.findOne(AssistanceDecisionRow, { where, lock: { mode: 'pessimistic_write' } })) ?? undefined;
  }

  async inForce(participantId: ParticipantId): Promise<AssistanceDecisionRow | undefined> {
    return (await this.tx.manager.findOneBy(AssistanceDecisionRow, { participantId, status: 'decided' })) ?? undefined;
  }

  async find(id: string): Promise<AssistanceDecisionRow | undefined> {
    return (await this.tx.manager.findOneBy(AssistanceDecisionRow, { id })) ?? undefined;
  }

  /** The decision that this one took the place of: the one that ended the moment this began. */
  async replacedBy({ participantId, decidedAt }: AssistanceDecisionRow): Promise<AssistanceDecisionRow | undefined> {
    if (!decidedAt) return undefined;
    return (await this.tx.manager.findOneBy(AssistanceDecisionRow, { participantId, replacedAt: decidedAt })) ?? undefined;
  }

  async add(fields: Written): Promise<AssistanceDecisionRow> {
    const { identifiers } = await this.tx.manager.insert(AssistanceDecisionRow, fields);
    return this.byId(identifiers[0]?.['id'] as string);
  }

  async change(id: string, fields: Written): Promise<AssistanceDecisionRow> {
    await this.tx.manager.update(AssistanceDecisionRow, { id }, fields);
    return this.byId(id);
  }

  /** Puts the row in force from now, with what it rests on; the one in force until now is replaced. Tells which that was. */
  async decide(
    row: AssistanceDecisionRow,
    usedFacts: readonly UsedFact[],
    controller: Controller | undefined,
  ): Promise<string | undefined> {
    const { now, today } = this.tx;
    const [former] = await this.tx.query<{ id: string }>(
      `update assistance_decision set status = 'replaced', replaced_at = $2, in_force = tstzrange(decided_at, $2)
       where participant_id = $1 and status = 'decided' returning id`,
      [row.participantId, now],
    );
    const complaint = complaintTime('assistance-decision', today);
    await this.tx.query(
      `update assistance_decision set status = 'decided', decided_at = $2, in_force = tstzrange($2, null),
         controller_id = $3, controller_name = $4, complaint_weeks = $5, complaint_confidence = $6, used_facts = $7 where id = $1`,
      [
        ...[row.id, now, controller?.controllerId, controller?.controllerName],
        ...[complaint?.weeks, complaint?.confidence, JSON.stringify(usedFacts)],
      ],
    );
    return former?.id;
  }

  async comment(row: AssistanceDecisionRow, about: AssistanceCommentRow['about'], words: string): Promise<void> {
    const { actor, now } = this.tx;
    const { participantId, id: decisionId } = row;
    await this.tx.manager.insert(AssistanceCommentRow, {
      ...{ participantId, decisionId, about, words, at: now },
      ...{ authorId: actor.id, authorName: actor.name },
    });
  }

  /** What the offices of decisions are called, of those the register of offices knows. */
  async offices(rows: readonly Pick<AssistanceDecisionRow, 'office'>[]): Promise<ReadonlyMap<string, string>> {
    const known = await this.tx.query<{ number: string; name: string }>(
      'select unit_number as number, name from nav_office where unit_number = any ($1)',
      [rows.map(({ office }) => office)],
    );
    return new Map(known.map(({ number, name }) => [number, name]));
  }

  comments(participantId: ParticipantId): Promise<AssistanceCommentRow[]> {
    return this.tx.manager.find(AssistanceCommentRow, { where: { participantId }, order: { at: 'ASC', id: 'ASC' } });
  }

  byId(id: string): Promise<AssistanceDecisionRow> {
    return this.tx.manager.findOneByOrFail(AssistanceDecisionRow, { id });
  }
}

/** What the writer wrote, as columns. */
export function textColumns({ group, mainGoal, sources, ...words }: DecisionText): Written {
  return { ...words, ...(group && { group }), mainGoal: mainGoal ?? null, sources };
}
