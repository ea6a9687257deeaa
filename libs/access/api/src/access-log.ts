import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { requestContext } from '@fotfeste/shared/api';
import type { DenialReason, LookUpReason, Permission } from '@fotfeste/access/domain';

/** One line of the access log. */
export interface LookUp {
  readonly actor: Actor;
  readonly permission: Permission;
  /** The pattern of the address, never the address itself. */
  readonly route: string;
  readonly outcome: 'shown' | 'changed' | 'refused' | 'failed';
  /** Why not, by the policy; or that too many numbers were typed, or no reason yet was told. Never told in these words. */
  readonly denial?: DenialReason | 'too-many-look-ups' | 'reason-asked';
  /** Why somebody looks outside the own caseload, and until when that holds. */
  readonly reason?: ToldReason;
  readonly participantIds: readonly ParticipantId[];
}

/** A reason for looking. */
export interface ToldReason {
  readonly kind: LookUpReason;
  readonly words?: string | undefined;
  readonly until: Date;
}

/** Who looked at or tried to change whom. Written before the answer: no line, no answer. */
@Injectable()
export class AccessLog {
  constructor(private readonly dataSource: DataSource) {}

  async write({ actor, permission, route, outcome, denial, reason, participantIds }: LookUp): Promise<void> {
    await this.dataSource.query(
      `insert into access_log (actor_id, actor_role, permission, route, outcome, denial, participant_ids, request_id, reason, reason_words, reason_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[actor.id, actor.role, permission, route, outcome, denial, participantIds, requestContext()?.requestId],
        ...[reason?.kind, reason?.words, reason?.until],
      ],
    );
  }
}
