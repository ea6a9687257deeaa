import type { ParticipantId, Role } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { seenByAll } from '../seen-by-all';
import { handled } from '../detail-conditions';
import { Values } from '../values';
import type { SimulatedPeople } from './simulation.dto';

/** Somebody whose answers are asked for. */
export interface SimulatedPerson {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly office: string;
  /** The actor follows the person up, or stands in for whoever does. */
  readonly isHandled: boolean;
}

/** Whose answers: one's own, those of one's offices, or, only as sums, those of the offices below a region or of all offices. */
export type Circle = 'mine' | 'offices' | 'region' | 'everybody';

/** The circle a role asks about. Only advisers and team leads see people, and choose. */
export function circleOf(role: Role, people: SimulatedPeople | undefined): Circle {
  switch (role) {
    case 'adviser':
    case 'team-lead':
      return people ?? (role === 'adviser' ? 'mine' : 'offices');
    case 'county':
      return 'region';
    default:
      return 'everybody';
  }
}

/** Whether the one who asks sees the people; all others get numbers, counted with the product's own rights. */
export function seesPeople(circle: Circle): boolean {
  return circle === 'mine' || circle === 'offices';
}

/** People under follow-up in a circle, a piece at a time, from the read model. */
export class SimulationReader {
  constructor(private readonly tx: Tx) {}

  async count(circle: Circle): Promise<number> {
    const values = new Values();
    const [row] = await this.tx.query<{ count: number }>(
      `select count(*)::int as count from caseload_row r where ${this.within(circle, values)}`,
      values.all,
    );
    return row?.count ?? 0;
  }

  /** The same, whether the actor sees them or not. Only ever told as a number. */
  countAll(circle: Circle): Promise<number> {
    return this.tx.asSystem(() => this.count(circle));
  }

  async after(circle: Circle, last: ParticipantId | undefined, size: number): Promise<readonly SimulatedPerson[]> {
    const values = new Values();
    const within = this.within(circle, values);
    const beyond = last ? ` and r.participant_id > ${values.place(last)}` : '';
    return this.tx.query<SimulatedPerson>(
      `select r.participant_id as "participantId", r.name, r.office, ${handled('r')} as "isHandled" from caseload_row r
       where ${within}${beyond} order by r.participant_id limit ${String(size)}`,
      values.all,
    );
  }

  /** Names of offices by their numbers. */
  async officeNames(offices: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.tx.query<{ office: string; name: string }>(
      'select unit_number as office, name from nav_office where unit_number = any ($1)',
      [offices],
    );
    return new Map(rows.map(({ office, name }) => [office, name]));
  }

  private within(circle: Circle, values: Values): string {
    const { actor, today } = this.tx;
    const followedUp = `r.follow_up_from is not null and (r.follow_up_to is null or r.follow_up_to >= ${values.place(today)}::date)`;
    switch (circle) {
      case 'mine':
        return `${followedUp} and r.responsible = ${values.place(actor.id)}`;
      case 'offices':
        return `${followedUp} and r.office = any (${values.place(actor.offices)}::text[])`;
      case 'region': {
        const units = `${values.place(actor.offices)}::text[]`;
        return `${followedUp} and ${seenByAll} and r.office in (
          select o.unit_number from nav_office o where o.type = 'local' and (o.unit_number = any (${units}) or o.parent_unit = any (${units})))`;
      }
      case 'everybody':
        return `${followedUp} and ${seenByAll}`;
    }
  }
}
