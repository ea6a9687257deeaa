import type { Actor } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** What the database knows, to hold rows against. */
export interface KnownCodes {
  /** Open local offices. */
  readonly offices: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  readonly educations: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
  /** Advisers and team leads by ident. */
  readonly advisers: ReadonlyMap<string, Actor>;
}

export async function readKnownCodes(tx: Tx): Promise<KnownCodes> {
  const codes = async (sql: string): Promise<ReadonlySet<string>> =>
    new Set((await tx.query<{ code: string }>(sql)).map(({ code }) => code));
  const staff = await tx.query<Omit<Actor, 'secondControl'>>(
    `select id, name, role, offices, clearances from staff_member where role in ('adviser', 'team-lead')`,
  );
  return {
    offices: await codes(`select unit_number as code from nav_office where status = 'active' and type = 'local'`),
    municipalities: await codes('select municipality_number as code from municipality'),
    districts: await codes(`select district_code as code from nav_office_area where district_code <> ''`),
    educations: await codes('select code from education'),
    occupations: await codes('select code from occupation'),
    advisers: new Map(staff.map((member) => [member.id, { ...member, secondControl: false }])),
  };
}
