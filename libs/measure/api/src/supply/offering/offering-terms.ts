import { given, latest, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  fieldOfOfferingFault,
  offeringTermsFaults,
  type AgreementKind,
  type CancelCause,
  type IntakeKind,
  type OfferingFrame,
  type OfferingUse,
} from '@fotfeste/measure/domain';
import { contractedOn } from '../agreement/agreement-sql';
import { atField, dayInWords, orNull, refuseFields, refuseOtherUnit } from '../refuse';
import { offeringFaultTexts, registerFaultTexts, supplyIncomplete } from '../supply.problems';
import type { OfferingRequest } from './offering-work.dto';

/** An offering as it stands in the table, as far as its rules go. */
export type OfferingRow = ReturnType<typeof columnsOf> & {
  readonly id: string;
  readonly version: number;
  readonly measure: MeasureCode;
  readonly intake: IntakeKind;
  readonly agreementId: string;
  readonly providerNumber: string;
  readonly open: boolean;
  readonly closedOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
  readonly cancelCause: CancelCause | null;
  readonly cancelWords: string | null;
};

type Terms = Pick<OfferingRow, 'measure' | 'intake' | 'startsOn' | 'endsOn' | 'places'>;

/** The request as columns; what was left out is empty. */
export function columnsOf(request: OfferingRequest) {
  const { name, place, municipality, offices, startsOn, endsOn, places, languages, accessibility } = request;
  return {
    ...{ name: name.trim(), place: place.trim(), municipalityNumber: municipality, countyNumber: municipality.slice(0, 2) },
    ...{ offices, startsOn, endsOn: endsOn ?? null, places, languages, accessibility },
    ...{ descriptionNb: request.descriptionNb.trim(), descriptionNn: orNull(request.descriptionNn) },
    ...{ contactName: orNull(request.contactName), contactEmail: orNull(request.contactEmail) },
    contactTelephone: orNull(request.contactTelephone),
  };
}

/** The agreement an offering stands under. */
export interface Frame extends OfferingFrame {
  readonly measure: MeasureCode;
  readonly providerNumber: string;
  readonly coordinatorUnit?: string;
}

/** The agreement as the offering meets it; refused when there is none or when another unit is responsible. */
export async function frameOf(tx: Tx, agreementId: string, offering: FramedOffering): Promise<Frame> {
  const { id, startsOn, endsOn, placesNow } = offering;
  const [row] = await tx.query<FrameRecord>(frameQuery, [agreementId, latest(startsOn, tx.today), endsOn, id ?? null]);
  if (!row) throw new Problem(supplyIncomplete, { errors: [atField('agreementId', registerFaultTexts['agreement-unknown'])] });
  refuseOtherUnit(tx, row.coordinatorUnit);
  const { to, coordinatorUnit, ...rest } = row;
  return { ...rest, placesNow, ...given({ to, coordinatorUnit }) };
}

/** An offering as it is wanted; a new one has no id and no places now. */
export interface FramedOffering extends Pick<OfferingRow, 'startsOn' | 'endsOn'> {
  readonly id?: string;
  readonly placesNow: number;
}

/** The most places that others have at one time, from today, are had on a day when the offering or one of them begins. */
const frameQuery = `
  select a.kind, a.from_date::text as "from", a.to_date::text as "to", a.measure, a.provider_number as "providerNumber",
    a.coordinator_unit as "coordinatorUnit", ${contractedOn('$2::date')} as contracted,
    coalesce((select max(beside) from (
      select sum(o.places)::int as beside
      from (select $2::date as day union select starts_on from offering where agreement_id = a.id and starts_on > $2::date) turn
      join offering o on o.agreement_id = a.id and o.starts_on <= turn.day and (o.ends_on is null or o.ends_on >= turn.day)
        and o.id is distinct from $4::uuid and o.closed_on is null and o.cancelled_on is null
      where $3::date is null or turn.day <= $3::date
      group by turn.day) busy), 0) as besides
  from agreement a where a.id = $1`;

interface FrameRecord {
  readonly kind: AgreementKind;
  readonly contracted: number;
  readonly besides: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly measure: MeasureCode;
  readonly providerNumber: string;
  readonly coordinatorUnit: string | null;
}

/** Refuses an offering that cannot stand, at the fields, with the days and numbers it must keep to. */
export function refuseOfferingTerms(terms: Terms, frame: Frame, use: OfferingUse, today: LocalDate): void {
  const { measure, intake, startsOn, endsOn, places } = terms;
  const faults = offeringTermsFaults({ measure, intake, startsOn, places, endsOn: endsOn ?? undefined }, frame, use, today);
  const least = Math.ceil(use.occupied ?? use.taken + use.granted);
  const { contracted, besides } = frame;
  const left = { contracted, besides, room: Math.max(0, contracted - besides) };
  const values = { ...use, ...left, least, from: dayInWords(frame.from), to: dayInWords(frame.to) };
  refuseFields(faults.map((fault) => atField(fieldOfOfferingFault[fault], offeringFaultTexts[fault], values)));
}

/** Municipality and offices must be in the reference data. */
export async function refuseUnknownPlaces(tx: Tx, { municipality, offices }: OfferingRequest): Promise<void> {
  const [known] = await tx.query<{ municipalities: number; offices: number }>(
    `select (select count(*)::int from municipality where municipality_number = $1) as municipalities,
            (select count(*)::int from nav_office where unit_number = any ($2)) as offices`,
    [municipality, offices],
  );
  refuseFields([
    ...(known?.municipalities ? [] : [atField('municipality', registerFaultTexts['municipality-unknown'])]),
    ...(known?.offices === new Set(offices).size ? [] : [atField('offices', registerFaultTexts['office-unknown'])]),
  ]);
}
