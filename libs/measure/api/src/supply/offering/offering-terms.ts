import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  fieldOfOfferingFault,
  offeringTermsFaults,
  type CancelCause,
  type IntakeKind,
  type OfferingFrame,
  type OfferingUse,
} from '@fotfeste/measure/domain';
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

/** The agreement; refused when there is none or when another unit is responsible. */
export async function frameOf(tx: Tx, agreementId: string): Promise<Frame> {
  const [row] = await tx.query<FrameRecord>(
    `select from_date::text as "from", to_date::text as "to", measure, provider_number as "providerNumber", coordinator_unit as "coordinatorUnit"
     from agreement where id = $1`,
    [agreementId],
  );
  if (!row) throw new Problem(supplyIncomplete, { errors: [atField('agreementId', registerFaultTexts['agreement-unknown'])] });
  refuseOtherUnit(tx, row.coordinatorUnit);
  const { from, measure, providerNumber, to, coordinatorUnit } = row;
  return { from, measure, providerNumber, ...given({ to, coordinatorUnit }) };
}

interface FrameRecord {
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
  const values = { ...use, least, from: dayInWords(frame.from), to: dayInWords(frame.to) };
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
