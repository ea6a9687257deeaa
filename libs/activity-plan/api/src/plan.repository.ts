import { rowAtVersion, type Tx } from '@fotfeste/shared/api';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { positionStep, type ActivityStatus } from '@fotfeste/activity-plan/domain';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';

/** A goal as it once stood. */
export interface EarlierGoal {
  readonly words: string;
  readonly saidOn: LocalDate;
  readonly writtenByName: string;
  readonly version: number;
}

type New<Row> = Omit<Row, 'id' | 'version' | 'changedAt' | 'changedBy'>;

/** A card on its way into the plan. */
export type NewActivity = New<PlanActivityRow>;
export type NewGoal = New<PlanGoalRow>;

/** Goals and activities of people whom the actor may see. */
export class PlanRepository {
  constructor(private readonly tx: Tx) {}

  async goalOf(participantId: ParticipantId): Promise<PlanGoalRow | undefined> {
    return (await this.tx.manager.findOneBy(PlanGoalRow, { participantId })) ?? undefined;
  }

  /** The goal, held until the transaction ends. */
  async lockedGoalOf(participantId: ParticipantId): Promise<PlanGoalRow | undefined> {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await this.tx.manager.findOne(PlanGoalRow, { where: { participantId }, lock })) ?? undefined;
  }

  /** Every goal the person has had, the newest first; the one that stands is among them. */
  goalsOf(participantId: ParticipantId): Promise<readonly EarlierGoal[]> {
    const columns = 'words, said_on::text as "saidOn", written_by_name as "writtenByName", version';
    return this.tx.query(
      `select ${columns} from plan_goal where participant_id = $1
       union all select ${columns} from plan_goal_history where participant_id = $1 order by version desc`,
      [participantId],
    );
  }

  async addGoal(goal: NewGoal): Promise<PlanGoalRow> {
    const { identifiers } = await this.tx.manager.insert(PlanGoalRow, goal);
    return this.tx.manager.findOneByOrFail(PlanGoalRow, { id: idIn(identifiers) });
  }

  async changeGoal(id: string, patch: Partial<NewGoal>): Promise<PlanGoalRow> {
    await this.tx.manager.update(PlanGoalRow, { id }, patch);
    return this.tx.manager.findOneByOrFail(PlanGoalRow, { id });
  }

  /** Cards of the person, in the order of their columns. */
  activitiesOf(participantId: ParticipantId): Promise<readonly PlanActivityRow[]> {
    return this.tx.manager.find(PlanActivityRow, { where: { participantId }, order: { position: 'ASC', id: 'ASC' } });
  }

  async activity(id: string): Promise<PlanActivityRow | undefined> {
    return (await this.tx.manager.findOneBy(PlanActivityRow, { id })) ?? undefined;
  }

  /** The card, held until the transaction ends. */
  async lockedActivity(id: string): Promise<PlanActivityRow | undefined> {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await this.tx.manager.findOne(PlanActivityRow, { where: { id }, lock })) ?? undefined;
  }

  /** The card that a participation made. */
  async cardOf(participationId: string): Promise<PlanActivityRow | undefined> {
    return (await this.tx.manager.findOneBy(PlanActivityRow, { participationId })) ?? undefined;
  }

  async addActivity(activity: NewActivity): Promise<PlanActivityRow> {
    const { identifiers } = await this.tx.manager.insert(PlanActivityRow, activity);
    return this.tx.manager.findOneByOrFail(PlanActivityRow, { id: idIn(identifiers) });
  }

  async changeActivity(id: string, patch: Partial<NewActivity>): Promise<PlanActivityRow> {
    if (Object.keys(patch).length > 0) await this.tx.manager.update(PlanActivityRow, { id }, patch);
    return this.tx.manager.findOneByOrFail(PlanActivityRow, { id });
  }

  /** Takes a card out; what it was stays in the twin. */
  async removeActivity(id: string): Promise<void> {
    await this.tx.manager.delete(PlanActivityRow, { id });
  }

  /** The card as it was at the version somebody saw, with the same fields as now. */
  async activityAt(current: PlanActivityRow, version: number): Promise<PlanActivityRow | undefined> {
    if (version === current.version) return current;
    return this.named(PlanActivityRow, await rowAtVersion(this.tx, 'plan_activity', current.id, version));
  }

  /** Every version of the card, the newest first. */
  async versionsOf(current: PlanActivityRow): Promise<readonly PlanActivityRow[]> {
    const earlier = await this.tx.query<{ content: Readonly<Record<string, unknown>> }>(
      'select to_jsonb(h) as content from plan_activity_history h where id = $1 order by version desc',
      [current.id],
    );
    return [current, ...earlier.flatMap(({ content }) => this.named(PlanActivityRow, content) ?? [])];
  }

  /** Number of the last place in a column, for a card that goes below it. */
  async lastPosition(participantId: ParticipantId, status: ActivityStatus): Promise<number> {
    const [row] = await this.tx.query<{ last: number }>(
      'select coalesce(max(position), 0) as last from plan_activity where participant_id = $1 and status = $2',
      [participantId, status],
    );
    return row?.last ?? 0;
  }

  /** Gives the cards of a column new numbers, far from each other. */
  async renumber(participantId: ParticipantId, status: ActivityStatus): Promise<void> {
    await this.tx.query(
      `update plan_activity a set position = o.place * $3
       from (select id, row_number() over (order by position, id) as place from plan_activity where participant_id = $1 and status = $2) o
       where o.id = a.id`,
      [participantId, status, positionStep],
    );
  }

  private named<Row extends object>(Type: new () => Row, columns: Readonly<Record<string, unknown>> | undefined): Row | undefined {
    if (!columns) return undefined;
    const { columns: known } = this.tx.manager.dataSource.getMetadata(Type);
    return Object.fromEntries(known.map(({ propertyName, databaseName }) => [propertyName, columns[databaseName]])) as Row;
  }
}

function idIn(identifiers: readonly unknown[]): string {
  return (identifiers[0] as { readonly id: string }).id;
}
