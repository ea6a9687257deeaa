import { rowAtVersion, type Tx } from '@fotfeste/shared/api';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { HinderedStep, PathStep } from '@fotfeste/activity-plan/domain';
import { PlanPathCheckRow, PlanPathRow } from './plan-path.row';

/** What somebody writes of a path. */
export interface PathContent {
  readonly name: string;
  readonly steps: readonly PathStep[];
}

/** Planned chains of people whom the actor may see. */
export class PathRepository {
  constructor(private readonly tx: Tx) {}

  /** The paths of a person, the chosen one first. */
  ofPerson(participantId: ParticipantId): Promise<readonly PlanPathRow[]> {
    return this.tx.manager.find(PlanPathRow, { where: { participantId }, order: { chosen: 'DESC', id: 'ASC' } });
  }

  async path(id: string): Promise<PlanPathRow | undefined> {
    return (await this.tx.manager.findOneBy(PlanPathRow, { id })) ?? undefined;
  }

  /** The paths that are followed, of several people. */
  chosenOf(participantIds: readonly ParticipantId[]): Promise<readonly PlanPathRow[]> {
    return this.tx.manager
      .createQueryBuilder(PlanPathRow, 'p')
      .where('p.chosen and p.participant_id = any (:participantIds)', { participantIds })
      .getMany();
  }

  async add(path: Omit<PlanPathRow, 'id' | 'version' | 'changedAt' | 'changedBy'>): Promise<PlanPathRow> {
    const { identifiers } = await this.tx.manager.insert(PlanPathRow, path);
    return this.tx.manager.findOneByOrFail(PlanPathRow, { id: (identifiers[0] as { readonly id: string }).id });
  }

  async change(id: string, patch: Partial<PathContent & { readonly chosen: boolean }>): Promise<PlanPathRow> {
    await this.tx.manager.update(PlanPathRow, { id }, patch);
    return this.tx.manager.findOneByOrFail(PlanPathRow, { id });
  }

  /** Whether the person has no path yet, also none that the actor is not told of (ADR 34). */
  isFirst(participantId: ParticipantId): Promise<boolean> {
    return this.tx.asSystem(async () => !(await this.tx.manager.existsBy(PlanPathRow, { participantId })));
  }

  /** None of the person's paths is followed any more, also not one that the actor is not told of (ADR 34). */
  async unchoose(participantId: ParticipantId): Promise<void> {
    await this.tx.asSystem(() => this.tx.manager.update(PlanPathRow, { participantId, chosen: true }, { chosen: false }));
  }

  /** Takes the path out; what it was stays in the twin. */
  async remove(id: string): Promise<void> {
    await this.tx.manager.delete(PlanPathRow, { id });
  }

  /** The path as it was at the version somebody saw. */
  at(id: string, version: number): Promise<PathContent | undefined> {
    return rowAtVersion<PathContent>(this.tx, 'plan_path', id, version);
  }

  async check(pathId: string): Promise<PlanPathCheckRow | undefined> {
    return (await this.tx.manager.findOneBy(PlanPathCheckRow, { pathId })) ?? undefined;
  }

  /** Keeps what was found; nobody but the product itself writes it. */
  async keepCheck({ id, participantId }: PlanPathRow, checkedOn: LocalDate, hindered: readonly HinderedStep[]): Promise<void> {
    await this.tx.query(
      `insert into plan_path_check (path_id, participant_id, checked_on, hindered) values ($1, $2, $3, $4)
       on conflict (path_id) do update set checked_on = excluded.checked_on, hindered = excluded.hindered`,
      [id, participantId, checkedOn, JSON.stringify(hindered)],
    );
  }
}
