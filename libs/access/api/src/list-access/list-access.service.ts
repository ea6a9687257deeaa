import { Injectable } from '@nestjs/common';
import { addDays, given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type FieldError, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '../staff/staff.reader';
import type { StaffMemberView } from '../staff/staff.view';
import type { GiveListAccessRequest } from './list-access.dto';
import { listAccessFaults as faults } from './list-access.problems';
import type { ListAccessesView, ListAccessView } from './list-access.view';

/** The longest a list stays open, as the database says again. Unit: days after the first. */
const mostDays = 92;

/** Lets a named colleague see the people of a list from one day to another. Never the protected, the shielded and those behind a lock. */
@Injectable()
export class ListAccessService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  given(actor: Actor): Promise<ListAccessesView> {
    return this.unitOfWork.read(actor, ofOwnOffices);
  }

  own(actor: Actor): Promise<ListAccessesView> {
    return this.unitOfWork.read(actor, async (tx) => ({
      items: await open(tx, 'l.actor_id = $2 and l.from_date <= $1', [tx.today, actor.id]),
    }));
  }

  give(actor: Actor, request: GiveListAccessRequest): Promise<ListAccessesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { colleague, responsible } = await checked(tx, request);
      const { office, reason, from, to } = request;
      const [row] = await tx.query<{ id: string }>(
        `insert into list_access (actor_id, actor_name, office, responsible, responsible_name, reason, from_date, to_date, granted_at,
           granted_by, granted_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
        [
          ...[colleague.id, colleague.name, office, responsible?.id, responsible?.name, reason.trim(), from, to],
          ...[tx.now, actor.id, actor.name],
        ],
      );
      const payload = { colleague: colleague.id, office, from, to, ...given({ responsible: responsible?.id }) };
      await tx.record({ name: 'access.list-opened', ...given({ subjectId: row?.id }), payload });
      return ofOwnOffices(tx);
    });
  }

  end(actor: Actor, id: string): Promise<ListAccessesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `update list_access set ended_at = $2, ended_by_name = $3
         where id = $1 and ended_at is null and to_date >= $4 and office = any ($5) returning id`,
        [id, tx.now, actor.name, tx.today, actor.offices],
      );
      if (rows.length === 0) throw new Problem(notFound);
      await tx.record({ name: 'access.list-closed', subjectId: id });
      return ofOwnOffices(tx);
    });
  }
}

interface Checked {
  readonly colleague: StaffMemberView;
  readonly responsible?: StaffMemberView;
}

/** Who and whose, when nothing stands in the way; else what stands at which field. */
async function checked(tx: Tx, { colleagueId, office, responsible: responsibleId, from, to }: GiveListAccessRequest): Promise<Checked> {
  const staff = tx.use(StaffReader);
  const [colleague, responsible] = [await staff.member(colleagueId), responsibleId ? await staff.member(responsibleId) : undefined];
  const errors: FieldError[] = [];
  if (!tx.actor.offices.includes(office)) errors.push({ field: 'office', message: faults.office });
  if (!colleague || !follows(colleague)) errors.push({ field: 'colleagueId', message: faults.colleague });
  else if (colleague.id === tx.actor.id) errors.push({ field: 'colleagueId', message: faults.self });
  else if (colleague.offices.includes(office)) errors.push({ field: 'colleagueId', message: faults.belongs });
  if (responsibleId && !responsible?.offices.includes(office)) errors.push({ field: 'responsible', message: faults.responsible });
  errors.push(...dayFaults(tx.today, from, to));
  if (errors.length > 0 || !colleague) throw new Problem(invalidRequest, { errors });
  return { colleague, ...given({ responsible }) };
}

function dayFaults(today: LocalDate, from: LocalDate, to: LocalDate): readonly FieldError[] {
  return [
    ...(from < today ? [{ field: 'from', message: faults.from }] : []),
    ...(to < from || to > addDays(from, mostDays) ? [{ field: 'to', message: faults.to }] : []),
  ];
}

function follows({ role }: StaffMemberView): boolean {
  return role === 'adviser' || role === 'team-lead';
}

async function ofOwnOffices(tx: Tx): Promise<ListAccessesView> {
  return { items: await open(tx, 'l.office = any ($2)', [tx.today, tx.actor.offices]) };
}

async function open(tx: Tx, condition: string, values: readonly unknown[]): Promise<readonly ListAccessView[]> {
  const rows = await tx.query<Row>(
    `select l.id, l.actor_id as "colleagueId", l.actor_name as "colleagueName", l.office, coalesce(o.name, l.office) as "officeName",
            l.responsible, l.responsible_name as "responsibleName", l.reason, l.from_date::text as from, l.to_date::text as to,
            l.granted_by_name as "grantedByName"
     from list_access l left join nav_office o on o.unit_number = l.office
     where l.ended_at is null and l.to_date >= $1 and ${condition} order by l.to_date, l.actor_name, l.id`,
    values,
  );
  return rows.map(({ responsible, responsibleName, ...row }) => ({
    ...row,
    ...given({ responsible: responsible ?? undefined, responsibleName: responsibleName ?? undefined }),
  }));
}

type Row = Omit<ListAccessView, 'responsible' | 'responsibleName'> & {
  readonly responsible: string | null;
  readonly responsibleName: string | null;
};
