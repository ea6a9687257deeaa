import type { LocalDate } from '@fotfeste/shared/kernel';
import { AskedTogether, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Accessibility, AgreementKind } from '@fotfeste/measure/domain';
import { contractedToday } from '../supply/agreement/agreement-sql';
import { isOpenToday, offeringColumns, offeringTables } from './offering-sql';
import { offeringOf, type Offering, type OfferingDetail, type OfferingRecord } from './offering';

interface DetailRecord extends OfferingRecord {
  readonly description_nb: string;
  readonly description_nn: string | null;
  readonly contact_name: string | null;
  readonly contact_email: string | null;
  readonly contact_telephone: string | null;
  readonly version: number;
  readonly open: boolean;
  readonly closed_on: LocalDate | null;
  readonly accessibility: readonly Accessibility[];
  readonly agreement_id: string;
  readonly agreement_number: string;
  readonly agreement_kind: AgreementKind;
  readonly agreement_from: LocalDate;
  readonly agreement_to: LocalDate | null;
  readonly agreement_places: number;
}

/** Offerings by id, also those that are over. */
export class OfferingReader {
  private readonly details: AskedTogether<string, DetailRecord>;

  constructor(private readonly tx: Tx) {
    this.details = new AskedTogether(tx, async (ids) => {
      const rows = await tx.query<DetailRecord>(detailQuery, [ids]);
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  async byId(id: string): Promise<Offering | undefined> {
    return (await this.byIds([id]))[0];
  }

  /** Those of the ids that exist, in no particular order. */
  async byIds(ids: readonly string[]): Promise<readonly Offering[]> {
    const rows = await this.tx.query<OfferingRecord>(`select ${offeringColumns} from ${offeringTables} where o.id = any ($1)`, [ids]);
    return rows.map(offeringOf);
  }

  /** Those of the measures that take enrolments today. */
  async openOf(measures: readonly MeasureCode[]): Promise<readonly Offering[]> {
    const rows = await this.tx.query<OfferingRecord>(
      `select ${offeringColumns} from ${offeringTables} where o.measure = any ($1) and ${isOpenToday}`,
      [measures],
    );
    return rows.map(offeringOf);
  }

  /** Later rounds that take enrolments, by course: the same name under the same agreement, with a common start. */
  async laterRoundsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Offering[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tx.query<{ course: string; round: string }>(
      `select course.id as course, o.id as round from offering course join offering o on o.agreement_id = course.agreement_id
         and o.name = course.name and o.intake = 'FELLES' and o.starts_on > course.starts_on and ${isOpenToday}
       where course.id = any ($1) and course.intake = 'FELLES' order by o.starts_on`,
      [ids],
    );
    const rounds = new Map((await this.byIds(rows.map(({ round }) => round))).map((offering) => [offering.id, offering]));
    const roundsOf = (id: string) => rows.flatMap(({ course, round }) => (course === id ? (rounds.get(round) ?? []) : []));
    return new Map(ids.map((id) => [id, roundsOf(id)]));
  }

  /** With description, contact and agreement. */
  async detail(id: string): Promise<OfferingDetail | undefined> {
    const row = await this.details.of(id);
    return row && detailOf(row);
  }
}

const detailQuery = `
  select ${offeringColumns}, o.description_nb, o.description_nn, o.contact_name, o.contact_email, o.contact_telephone,
         o.version, o.open, o.closed_on::text as closed_on, o.accessibility,
         a.id as agreement_id, a.number as agreement_number, a.kind as agreement_kind, a.from_date::text as agreement_from,
         a.to_date::text as agreement_to, ${contractedToday} as agreement_places
  from ${offeringTables} join agreement a on a.id = o.agreement_id where o.id = any ($1)`;

function detailOf(row: DetailRecord): OfferingDetail {
  return {
    ...offeringOf(row),
    description: { nb: row.description_nb, nn: row.description_nn ?? undefined },
    contact: {
      name: row.contact_name ?? undefined,
      email: row.contact_email ?? undefined,
      telephone: row.contact_telephone ?? undefined,
    },
    version: row.version,
    isKeptOpen: row.open,
    closedOn: row.closed_on ?? undefined,
    accessibility: row.accessibility,
    agreement: {
      id: row.agreement_id,
      number: row.agreement_number,
      kind: row.agreement_kind,
      from: row.agreement_from,
      to: row.agreement_to ?? undefined,
      places: row.agreement_places,
    },
  };
}
