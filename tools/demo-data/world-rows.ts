import { demoProviders } from '../dev-sign-in/organisations.ts';
import { demoUsers } from '../dev-sign-in/users.ts';
import type { Batch } from './load';
import type { Row } from './journal';
import { descriptionOf } from './offering-words';
import { coordinatorUnit, type DemoOffering } from './world';

/** A provider as the company register has it. */
export interface Organisation {
  readonly number: string;
  readonly name: string;
  readonly type: string;
  readonly county: string;
  readonly municipality: string;
  readonly division: string;
}

const kindOf: Readonly<Record<string, string>> = {
  PREAPPROVED_AFT_VTA: 'pre-approved',
  TENDER_PROVIDER: 'tender',
  SCHOOL: 'tender',
  NAV_IN_HOUSE: 'in-house',
};

/** Providers, agreements and offerings, before anybody takes part. */
export function worldRows(offerings: readonly DemoOffering[], organisations: readonly Organisation[], offices: readonly string[]): Batch {
  const providers = organisations.filter(({ number }) => demoProviders.some((provider) => provider.number === number));
  const typeOf = new Map(providers.map(({ number, type }) => [number, type]));
  const agreements = new Map<string, Row>();
  for (const { organisation, measure, startsOn, places, id } of offerings) {
    const key = `${organisation} ${measure}`;
    const known = agreements.get(key);
    const number = known ? String(known['number']) : `2026/${String(1000 + agreements.size)}`;
    const earlierStart = known && String(known['from_date']) < startsOn ? String(known['from_date']) : startsOn;
    agreements.set(key, {
      id: known ? String(known['id']) : `${id.slice(0, -4)}a000`,
      number,
      provider_number: organisation,
      measure,
      kind: kindOf[typeOf.get(organisation) ?? ''] ?? 'tender',
      from_date: earlierStart,
      places: places + Number(known?.['places'] ?? 0),
    });
  }
  return new Map<string, readonly Row[]>([
    [
      'provider',
      providers.map(({ number, name, type, county, municipality }) => ({
        org_number: number,
        name,
        type,
        county_number: county,
        municipality_number: municipality,
        email: 'post@eksempel.no',
        telephone: '+4769000000',
      })),
    ],
    ['agreement', [...agreements.values()]],
    [
      'offering',
      offerings.map((offering, index) =>
        offeringRow(offering, index, String(agreements.get(`${offering.organisation} ${offering.measure}`)?.['id']), offices),
      ),
    ],
  ]);
}

/** How full the offerings are, once everybody's story is told. */
export function capacityRows(offerings: readonly DemoOffering[]): Batch {
  return new Map([
    ['offering_capacity', offerings.map(({ id, taken, granted, waiting }) => ({ offering_id: id, taken, granted, waiting }))],
  ]);
}

function offeringRow(offering: DemoOffering, index: number, agreementId: string, offices: readonly string[]): Row {
  const contact = demoUsers.find(({ organisation, role }) => organisation === offering.organisation && role === 'provider-coordinator');
  const isCourse = offering.route === 'offering-application';
  const description = descriptionOf(offering.measure);
  return {
    id: offering.id,
    number: `2026/${String(index + 1).padStart(4, '0')}`,
    name: offering.name,
    measure: offering.measure,
    agreement_id: agreementId,
    provider_number: offering.organisation,
    county_number: '31',
    municipality_number: offering.municipality,
    place: offering.place,
    offices,
    coordinator_unit: coordinatorUnit,
    starts_on: offering.startsOn,
    ends_on: offering.endsOn,
    intake: isCourse ? 'FELLES' : 'LOPENDE',
    enrolment: isCourse ? 'application' : 'direct-decision',
    places: offering.places,
    languages: index % 4 === 0 ? ['no', 'en'] : ['no'],
    description_nb: description.nb,
    description_nn: description.nn,
    open: offering.isOpen,
    contact_name: contact?.name,
    contact_email: 'kontakt@eksempel.no',
    contact_telephone: '+4769000001',
  };
}

/** Everybody who can sign in, so that a colleague can be chosen by name before they have. */
export function staffRows(): Batch {
  return new Map([
    [
      'staff_member',
      demoUsers.map(({ id, name, role, offices, clearances, organisation, secondControl }) => ({
        id,
        name,
        role,
        offices,
        clearances,
        organisation,
        second_control: secondControl,
      })),
    ],
  ]);
}
