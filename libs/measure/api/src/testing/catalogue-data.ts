import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { IntakeKind } from '@fotfeste/measure/domain';

/** What a spec says of an offering; the rest is an AFT workshop in Sarpsborg. */
export interface OfferingDraft {
  readonly number: string;
  readonly name: string;
  readonly measure: MeasureCode;
  readonly provider: string;
  readonly municipality: string;
  readonly offices: readonly string[];
  readonly coordinatorUnit: string;
  readonly intake: IntakeKind;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly places: number;
  readonly open: boolean;
  readonly languages: readonly string[];
}

const workshop: Omit<OfferingDraft, 'number'> = {
  name: 'AFT Sarpsborg',
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  provider: '308053067',
  municipality: '3105',
  offices: ['0105'],
  coordinatorUnit: '0287',
  intake: 'LOPENDE',
  startsOn: '2024-01-01',
  endsOn: null,
  places: 20,
  open: true,
  languages: ['no'],
};

let numbers = 0;

/** Puts an offering with provider and agreement into the database, as the owner, and answers its id. */
export async function anOffering(database: FreshDatabase, draft: Partial<OfferingDraft> = {}): Promise<string> {
  const offering = { ...workshop, number: `2026/${String((numbers += 1))}`, ...draft };
  await database.asOwner(
    `insert into provider (org_number, name, type, county_number, municipality_number, email)
     select org_number, name, type, county_number, municipality_number, 'post@example.no' from organisation where org_number = $1 on conflict do nothing`,
    [offering.provider],
  );
  const [agreement] = await database.asOwner<{ id: string }>(
    `insert into agreement (number, provider_number, measure, kind, from_date, places) values ($1, $2, $3, 'pre-approved', '2024-01-01', 100) returning id`,
    [`A-${offering.number}`, offering.provider, offering.measure],
  );
  const [row] = await database.asOwner<{ id: string }>(
    `insert into offering (number, name, measure, agreement_id, provider_number, county_number, municipality_number, place, offices, coordinator_unit,
                           starts_on, ends_on, intake, enrolment, places, description_nb, open, languages, contact_name)
     values ($1, $2, $3, $4, $5, left($6, 2), $6, 'Verkstedveien 1', $7, $8, $9, $10, $11, case $11 when 'FELLES' then 'application' else 'direct-decision' end,
             $12, 'Verksted og kantine', $13, $14, 'Trine Berg') returning id`,
    [
      ...[offering.number, offering.name, offering.measure, agreement?.id, offering.provider, offering.municipality, offering.offices],
      ...[offering.coordinatorUnit, offering.startsOn, offering.endsOn, offering.intake, offering.places, offering.open],
      offering.languages,
    ],
  );
  return row?.id ?? '';
}
