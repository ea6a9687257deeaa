import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { WrittenTask } from './task-writer';

/** A task that went with a person to somebody else, as it stood then, and whose it was. */
export interface FollowedTask extends WrittenTask {
  readonly responsible: string;
  readonly responsibleName: string;
}

interface Colleague {
  readonly id: string;
  readonly name: string;
}

/**
 * Open tasks of the team that go with the person (`t`, `a`): those of whoever followed the person up until then, and of colleagues who no
 * longer see the person and could not do them any more. Reminders of one's own stay, and so do tasks of others who see the person.
 */
function follows(former: string): string {
  return `t.circle = 'team' and t.done_on is null and (t.responsible = ${former}
    or not exists (select 1 from staff_member s where s.id = t.responsible and a.office = any (s.offices)
      and (a.office_lock is null or 'kvp' = any (s.clearances))))`;
}

/** Lets open tasks follow a person who gets another responsible adviser. */
export class TaskFollow {
  constructor(private readonly tx: Tx) {}

  /** How many would go along from whoever follows each up now. Who has none is not among the answers. */
  async counts(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, number>> {
    const rows = await this.tx.query<{ id: ParticipantId; count: number }>(
      `select t.participant_id as id, count(*)::int as count from follow_up_task t
       join person_access a on a.participant_id = t.participant_id
       where t.participant_id = any ($1) and ${follows('a.responsible')} group by t.participant_id`,
      [participantIds],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Gives them to whoever takes over. Nothing of a former adviser when nobody is named. */
  async follow(participantId: ParticipantId, former: string | undefined, { id, name }: Colleague): Promise<readonly FollowedTask[]> {
    const moved = await this.tx.query<FollowedTask>(
      `with moved as (
         update follow_up_task t set responsible = $3, responsible_name = $4 from person_access a
         where t.participant_id = $1 and a.participant_id = $1 and t.responsible <> $3 and ${follows('$2')}
         returning t.id, t.version, old.responsible, old.responsible_name as "responsibleName")
       select * from moved order by id`,
      [participantId, former ?? null, id, name],
    );
    await this.tell(participantId, moved.length);
    return moved;
  }

  /** Gives them back to whoever had them, but for those that somebody has changed since. */
  async giveBack(participantId: ParticipantId, tasks: readonly FollowedTask[]): Promise<void> {
    const back = await this.tx.query<{ id: string }>(
      `with back as (
         update follow_up_task t set responsible = f.responsible, responsible_name = f."responsibleName"
         from jsonb_to_recordset($2::jsonb) as f (id uuid, version int, responsible text, "responsibleName" text)
         where t.participant_id = $1 and t.id = f.id and t.version = f.version and t.done_on is null returning t.id)
       select id from back`,
      [participantId, JSON.stringify(tasks)],
    );
    await this.tell(participantId, back.length);
  }

  private async tell(participantId: ParticipantId, count: number): Promise<void> {
    if (count > 0) await this.tx.record({ name: 'plan.tasks-handed-over', participantId, payload: { count } });
  }
}
