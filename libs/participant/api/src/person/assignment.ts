import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { StaffReader, type StaffMemberView } from '@fotfeste/access/api';
import { mayAccess, mayHandle, type PersonAccess } from '@fotfeste/access/domain';

/** Who follows somebody up, as it is written down. */
export interface HeldBy {
  readonly rowId: string;
  readonly version: number;
  readonly adviserId: string;
  readonly adviserName: string;
  readonly since: LocalDate;
}

/** Somebody whom the actor sees, with who may see them and who follows them up. */
export interface AssignablePerson {
  readonly participantId: ParticipantId;
  readonly access: PersonAccess;
  /** Nav ident of the responsible adviser. */
  readonly responsible?: string;
  readonly held?: HeldBy;
}

/** Who is to follow somebody up; from today when no day is given. */
export interface NewResponsible {
  readonly id: string;
  readonly name: string;
  readonly since?: LocalDate;
}

/** Gives people a responsible adviser, in the transaction of whoever decides it. */
export class Assignment {
  constructor(private readonly tx: Tx) {}

  /** The colleague, when they may follow people up. */
  async adviser(id: string): Promise<StaffMemberView | undefined> {
    const member = await this.tx.use(StaffReader).member(id);
    return member && follows(member) ? member : undefined;
  }

  /** Those of them whom the actor sees. */
  async people(participantIds: readonly ParticipantId[]): Promise<readonly AssignablePerson[]> {
    const rows = await this.tx.query<AccessRow>(
      `select a.participant_id as "participantId", a.office, a.office_lock as "officeLock", a.protection, a.shielded as "isShielded", a.responsible,
              ff.disqualified_from(a.participant_id) as disqualified,
              r.id as "rowId", r.version, r.adviser_id as "adviserId", r.adviser_name as "adviserName", r.since::text as since
       from unnest($1::uuid[]) as wanted (id)
       join person_access a on a.participant_id = wanted.id
       left join responsible_adviser r on r.participant_id = wanted.id`,
      [participantIds],
    );
    return rows.map(assignable);
  }

  /** Whether the colleague would see the person, by what the last sign-in gave them. */
  maySee({ id, name, role, offices, clearances }: StaffMemberView, { access }: AssignablePerson): boolean {
    const actor = { id, name, role, offices, clearances, secondControl: false };
    return mayAccess(actor, access, { permission: 'person:read', today: this.tx.today, now: this.tx.now.toISOString() }).allowed;
  }

  /** Whether the colleague handles the case, as the responsible adviser or standing in today: only they are told of a measure that tells of health (ADR 34). */
  async handles({ id, name, role, offices, clearances }: StaffMemberView, { access, responsible }: AssignablePerson): Promise<boolean> {
    const { today, now } = this.tx;
    const substitutes = await this.tx.query<{ actor: string; from: LocalDate; to: LocalDate }>(
      `select substitute_id as actor, from_date::text as from, to_date::text as to from absence where adviser_id = $1 and ended_at is null`,
      [responsible ?? ''],
    );
    const actor = { id, name, role, offices, clearances, secondControl: false };
    return mayHandle(actor, { ...access, substitutes, ...given({ responsible }) }, { today, now: now.toISOString() });
  }

  /** Advisers and leads at the person's office and the actor's who would see the person; the actor is always one of them. */
  async colleagues(participantId: ParticipantId): Promise<readonly StaffMemberView[]> {
    const { id, offices } = this.tx.actor;
    const [person] = await this.people([participantId]);
    if (!person) return [];
    const staff = await this.tx.use(StaffReader).ofOffices([...new Set([...offices, person.access.office])]);
    return staff.filter((member) => follows(member) && (member.id === id || this.maySee(member, person)));
  }

  async give({ participantId, responsible }: AssignablePerson, to: NewResponsible): Promise<void> {
    await this.write(participantId, to);
    await this.tx.record({ name: 'participant.assigned', participantId, payload: { adviser: to.id, before: responsible } });
  }

  /** Gives the person back to whoever had them: an assignment is undone. */
  async giveBack({ participantId, responsible }: AssignablePerson, to: NewResponsible): Promise<void> {
    await this.write(participantId, to);
    const payload = { adviser: to.id, before: responsible, isTakenBack: true };
    await this.tx.record({ name: 'participant.assigned', participantId, payload });
  }

  /** Leaves the person without a responsible adviser. */
  async take({ participantId, responsible }: AssignablePerson): Promise<void> {
    await this.tx.query('delete from responsible_adviser where participant_id = $1', [participantId]);
    await this.writeAccess(participantId, undefined);
    await this.tx.record({ name: 'participant.unassigned', participantId, payload: { before: responsible } });
  }

  private async write(participantId: ParticipantId, { id, name, since }: NewResponsible): Promise<void> {
    await this.tx.query(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, $2, $3, $4)
       on conflict on constraint responsible_adviser_one
       do update set adviser_id = excluded.adviser_id, adviser_name = excluded.adviser_name, since = excluded.since`,
      [participantId, id, name, since ?? this.tx.today],
    );
    await this.writeAccess(participantId, id);
  }

  private async writeAccess(participantId: ParticipantId, responsible: string | undefined): Promise<void> {
    await this.tx.asSystem(() =>
      this.tx.query('update person_access set responsible = $2 where participant_id = $1', [participantId, responsible]),
    );
  }
}

function follows({ role }: StaffMemberView): boolean {
  return role === 'adviser' || role === 'team-lead';
}

interface AccessRow extends Omit<PersonAccess, 'officeLock' | 'providers' | 'responsible'> {
  readonly participantId: ParticipantId;
  readonly officeLock: string | null;
  readonly responsible: string | null;
  readonly rowId: string | null;
  readonly version: number;
  readonly adviserId: string;
  readonly adviserName: string;
  readonly since: LocalDate;
}

function assignable(row: AccessRow): AssignablePerson {
  const {
    participantId,
    office,
    protection,
    isShielded,
    disqualified,
    officeLock,
    responsible,
    rowId,
    version,
    adviserId,
    adviserName,
    since,
  } = row;
  return {
    participantId,
    access: { office, protection, isShielded, disqualified, providers: [], ...given({ officeLock: officeLock ?? undefined }) },
    ...given({
      responsible: responsible ?? undefined,
      held: rowId === null ? undefined : { rowId, version, adviserId, adviserName, since },
    }),
  };
}
