import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { StaffMemberView } from '@fotfeste/access/api';
import { TaskFollow, TaskWriter, type FollowedTask, type WrittenTask } from '@fotfeste/activity-plan/api';
import { Assignment, type AssignablePerson } from '@fotfeste/participant/api';
import { assignmentVerdict, type BulkVerdict } from '@fotfeste/caseload/domain';
import { NoticeRepository } from '../notice/notice.repository';
import type { BulkContent, BulkDeed, BulkTarget, BulkTrace } from './bulk-deed';

interface Before {
  readonly adviserId?: string;
  readonly adviserName?: string;
  readonly since?: LocalDate;
}

interface Made {
  readonly rowId?: string;
  readonly version?: number;
  readonly task?: WrittenTask;
  /** Open tasks that went along. */
  readonly followed?: readonly FollowedTask[];
}

/** Gives people a responsible adviser, and a task with the words of whoever hands them over. */
export class AssignDeed implements BulkDeed {
  private readonly advisers = new Map<string, StaffMemberView | undefined>();
  private readonly people = new Map<ParticipantId, AssignablePerson>();
  private readonly assignment: Assignment;

  constructor(
    private readonly tx: Tx,
    private readonly content: Extract<BulkContent, { action: 'assign' }>,
  ) {
    this.assignment = tx.use(Assignment);
  }

  async judge(targets: readonly BulkTarget[]): Promise<ReadonlyMap<ParticipantId, BulkVerdict>> {
    const people = await this.assignment.people(targets.map(({ participantId }) => participantId));
    for (const person of people) this.people.set(person.participantId, person);
    const verdicts = new Map<ParticipantId, BulkVerdict>();
    for (const target of targets) {
      const person = this.people.get(target.participantId);
      if (person) verdicts.set(target.participantId, await this.verdict(target, person));
    }
    return verdicts;
  }

  async perform(target: BulkTarget): Promise<BulkTrace> {
    const { participantId } = target;
    const person = this.people.get(participantId);
    const adviser = await this.adviserOf(target);
    if (!person || !adviser) throw new Error('Only people who were found ready are given to an adviser');
    await this.assignment.give(person, adviser);
    const followed = await this.tx.use(TaskFollow).follow(participantId, person.responsible, adviser);
    const { note } = this.content;
    const task = note && (await this.tx.use(TaskWriter).add({ participantId, circle: 'team', ...note, responsible: adviser }));
    const [after] = await this.assignment.people([participantId]);
    const { adviserId, adviserName, since } = person.held ?? { adviserId: person.responsible };
    const before: Before = given({ adviserId, adviserName, since });
    const made: Made = given({
      rowId: after?.held?.rowId,
      version: after?.held?.version,
      task: task && { id: task.id, version: task.version },
      followed: followed.length > 0 ? followed : undefined,
    });
    return { before, made };
  }

  async takeBack(participantId: ParticipantId, { before, made }: BulkTrace): Promise<boolean> {
    const { rowId, version, task, followed = [] }: Made = made;
    const [person] = await this.assignment.people([participantId]);
    if (!person?.held || person.held.rowId !== rowId || person.held.version !== version) return false;
    const { adviserId, adviserName, since }: Before = before;
    if (adviserId === undefined) await this.assignment.take(person);
    else await this.assignment.giveBack(person, { id: adviserId, name: adviserName ?? adviserId, ...given({ since }) });
    await this.tx.use(TaskFollow).giveBack(participantId, followed);
    if (task) await this.tx.use(TaskWriter).withdraw(task);
    await this.tx.use(NoticeRepository).withdraw(person.held.adviserId, participantId, 'assigned');
    return true;
  }

  private async verdict(target: BulkTarget, person: AssignablePerson): Promise<BulkVerdict> {
    const adviser = await this.adviserOf(target);
    return assignmentVerdict({
      responsible: person.responsible,
      planned: target.wish?.from,
      adviser: adviser?.id,
      sight: adviser && this.assignment.maySee(adviser, person) ? 'seen-by-adviser' : 'hidden-from-adviser',
    });
  }

  private async adviserOf({ wish }: BulkTarget): Promise<StaffMemberView | undefined> {
    const id = wish?.adviserId ?? this.content.adviserId;
    if (id === undefined) return undefined;
    if (!this.advisers.has(id)) this.advisers.set(id, await this.assignment.adviser(id));
    return this.advisers.get(id);
  }
}
