import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { agreementStateOn, earliestPlaceChange, type AgreementKind, type ProviderType } from '@fotfeste/measure/domain';
import { isNotOver, occupiedPlaces } from '../../offering/offering-sql';
import { OfferingReader } from '../../offering/offering.reader';
import { offeringView } from '../../offering/offering-view';
import { contractedToday } from './agreement-sql';
import type { AgreementDetailView, AgreementItemView, PlaceChangeView } from './agreement.view';

interface AgreementRecord {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly provider_number: string;
  readonly provider_name: string;
  readonly provider_type: ProviderType;
  readonly measure: MeasureCode;
  readonly kind: AgreementKind;
  readonly from_date: LocalDate;
  readonly to_date: LocalDate | null;
  readonly option_until: LocalDate | null;
  readonly option_taken_on: LocalDate | null;
  readonly counts_by_extent: boolean;
  readonly coordinator_unit: string | null;
  readonly places: number;
  readonly contracted: number;
  readonly offered: number;
  readonly used: number;
  readonly offerings: number;
}

interface PlaceChangeRecord {
  readonly id: string;
  readonly places: number;
  readonly valid_from: LocalDate;
  readonly notified_on: LocalDate;
  readonly withdrawn_on: LocalDate | null;
}

/** Agreements with what is used of them. */
export class AgreementWorkReader {
  constructor(private readonly tx: Tx) {}

  /** Those that run or are to come stand first. */
  async all(): Promise<readonly AgreementItemView[]> {
    const rows = await this.tx.query<AgreementRecord>(
      `${agreementsWithUse} order by a.to_date is not null and a.to_date < (select ff.today()), p.name, a.measure, a.from_date desc`,
    );
    return rows.map((row) => itemView(row, this.tx.today));
  }

  async detail(id: string): Promise<AgreementDetailView | undefined> {
    const [row] = await this.tx.query<AgreementRecord>(`${agreementsWithUse} where a.id = $1`, [id]);
    if (!row) return undefined;
    const { version, places, coordinator_unit: coordinatorUnit } = row;
    return {
      ...itemView(row, this.tx.today),
      ...{ version, places },
      ...given({ coordinatorUnit }),
      placeChanges: await this.placeChanges(id),
      earliestPlaceChange: earliestPlaceChange(this.tx.today),
      underIt: await this.offerings(id),
    };
  }

  /** Every change of the places that was ever told, the latest first. */
  async placeChanges(agreementId: string): Promise<readonly PlaceChangeView[]> {
    const rows = await this.tx.query<PlaceChangeRecord>(
      `select id, places, valid_from::text as valid_from, notified_on::text as notified_on, withdrawn_on::text as withdrawn_on
       from agreement_place_change where agreement_id = $1 order by valid_from desc, id desc`,
      [agreementId],
    );
    return rows.map((row) => ({
      ...{ id: row.id, places: row.places, validFrom: row.valid_from, notifiedOn: row.notified_on },
      ...given({ withdrawnOn: row.withdrawn_on }),
    }));
  }

  private async offerings(agreementId: string): Promise<AgreementDetailView['underIt']> {
    const ids = await this.tx.query<{ id: string }>('select id from offering where agreement_id = $1', [agreementId]);
    const offerings = await this.tx.use(OfferingReader).byIds(ids.map(({ id }) => id));
    return [...offerings].sort((left, right) => (left.startsOn < right.startsOn ? 1 : -1)).map(offeringView);
  }
}

const agreementsWithUse = `
  select a.id, a.version, a.number, a.provider_number, p.name as provider_name, p.type as provider_type, a.measure, a.kind,
    a.from_date::text as from_date, a.to_date::text as to_date, a.option_until::text as option_until, a.option_taken_on::text as option_taken_on,
    a.counts_by_extent, a.coordinator_unit, a.places, ${contractedToday} as contracted,
    coalesce(inside.offered, 0) as offered, coalesce(inside.used, 0) as used, coalesce(inside.offerings, 0) as offerings
  from agreement a
  join provider p on p.org_number = a.provider_number
  left join lateral (
    select sum(o.places)::int as offered, round(sum(${occupiedPlaces})::numeric, 2)::float as used, count(*)::int as offerings
    from offering o left join offering_capacity used on used.offering_id = o.id
    where o.agreement_id = a.id and ${isNotOver}
  ) inside on true`;

function itemView(row: AgreementRecord, today: LocalDate): Pick<AgreementItemView, keyof AgreementItemView> {
  const { id, number, measure, kind, contracted, offered, used, offerings } = row;
  return {
    ...{ id, number, measure, kind, contracted, offered, used, offerings },
    provider: { orgNumber: row.provider_number, name: row.provider_name, type: row.provider_type },
    state: agreementStateOn({ from: row.from_date, ...given({ to: row.to_date }) }, today),
    from: row.from_date,
    ...given({ to: row.to_date, optionUntil: row.option_until, optionTakenOn: row.option_taken_on }),
    countsByExtent: row.counts_by_extent,
  };
}
