import { given, type Clearance } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { StaffMemberRow } from './staff-member.row';
import type { StaffMemberView, StaffPlaceView } from './staff.view';

/** Finds colleagues. */
export class StaffReader {
  constructor(private readonly tx: Tx) {}

  async member(id: string): Promise<StaffMemberView | undefined> {
    const row = await this.tx.manager.findOneBy(StaffMemberRow, { id });
    return row ? staffMember(row) : undefined;
  }

  /** Those at one of the offices, by name; everybody when no office is named. */
  async ofOffices(offices: readonly string[]): Promise<readonly StaffMemberView[]> {
    const query = this.tx.manager.createQueryBuilder(StaffMemberRow, 'member').orderBy('member.name');
    const rows = await (offices.length > 0 ? query.where('member.offices && :offices', { offices }) : query).getMany();
    return rows.map(staffMember);
  }

  /** Those who work at a provider, by name. */
  async ofOrganisation(organisation: string): Promise<readonly StaffMemberView[]> {
    const rows = await this.tx.manager.find(StaffMemberRow, { where: { organisation }, order: { name: 'ASC' } });
    return rows.map(staffMember);
  }

  /** What their offices and organisations are called. */
  async placesOf(members: readonly StaffMemberView[]): Promise<readonly StaffPlaceView[]> {
    return this.tx.query<StaffPlaceView>(
      `select unit_number as number, name from nav_office where unit_number = any ($1)
       union all select org_number, name from organisation where org_number = any ($2)`,
      [members.flatMap(({ offices }) => offices), members.flatMap(({ organisation }) => organisation ?? [])],
    );
  }

  /**
   * The office where somebody holds all of the clearances: the office itself if it has one, else the nearest by county, else any.
   * Nothing when nobody holds them.
   */
  async officeWith(clearances: readonly Clearance[], near: string): Promise<string | undefined> {
    const [row] = await this.tx.query<{ office: string }>(
      `select office.unit_number as office
       from staff_member member
       cross join unnest(member.offices) as holds (unit_number)
       join nav_office office on office.unit_number = holds.unit_number
       left join nav_office home on home.unit_number = $2
       where member.clearances @> $1 and member.role in ('adviser', 'team-lead')
       order by office.unit_number = $2 desc, office.county_number is not distinct from home.county_number desc, office.unit_number
       limit 1`,
      [clearances, near],
    );
    return row?.office;
  }
}

function staffMember(row: StaffMemberRow): StaffMemberView {
  const { id, name, role, offices, clearances, organisation, secondControl, signedInAt } = row;
  return { id, name, role, offices, clearances, secondControl, ...given({ organisation, signedInAt: signedInAt?.toISOString() }) };
}
