import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import { placeNoticeMonths, type Accessibility, type AgreementKind } from '@fotfeste/measure/domain';
import { demoProviders } from '../dev-sign-in/organisations.ts';
import { demoUsers } from '../dev-sign-in/users.ts';
import { agreementKey, agreementsOf, type DemoAgreement } from './agreements';
import { contactRows } from './contact-rows';
import type { Batch } from './load';
import type { Row } from './journal';
import { descriptionOf } from './offering-words';
import { declaredPackageOf } from './share-story';
import { byExtent, coordinatorUnit, type DemoOffering } from './world';

/** A provider as the company register has it. */
export interface Organisation {
  readonly number: string;
  readonly name: string;
  readonly type: string;
  readonly county: string;
  readonly municipality: string;
  readonly division: string;
}

const kindOf: Readonly<Record<string, AgreementKind>> = {
  PREAPPROVED_AFT_VTA: 'pre-approved',
  TENDER_PROVIDER: 'tender',
  SCHOOL: 'tender',
  NAV_IN_HOUSE: 'in-house',
};

/** Providers, agreements and offerings, before anybody takes part. */
export function worldRows(
  offerings: readonly DemoOffering[],
  organisations: readonly Organisation[],
  offices: readonly string[],
  today: LocalDate,
): Batch {
  const providers = organisations.filter(({ number }) => demoProviders.some((provider) => provider.number === number));
  const typeOf = new Map(providers.map(({ number, type }) => [number, type]));
  const agreements = agreementsOf(offerings, (organisation) => kindOf[typeOf.get(organisation) ?? ''] ?? 'tender', today);
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
        ...written(today),
      })),
    ],
    [
      'provider_contact',
      providers.flatMap(({ number }) => contactRows(number).map((row) => ({ ...row, ...written(addMonths(today, -6)) }))),
    ],
    ['agreement', [...agreements.values()].map((agreement) => agreementRow(agreement, today))],
    ['agreement_share_package', [...agreements.values()].flatMap((agreement) => packageRow(agreement, today))],
    ['agreement_place_change', placeChangeRows([...agreements.values()], today)],
    [
      'offering',
      offerings.map((offering, index) => ({
        ...offeringRow(offering, index, agreements.get(agreementKey(offering, today))?.id ?? '', offices),
        ...written(offering.startsOn < today ? offering.startsOn : today),
        version: 1,
        ...(offering.calledOffOn && { version: 2, changed_at: `${offering.calledOffOn}T06:30:00Z` }),
      })),
    ],
    ...calledOffRows(offerings, agreements, offices, today),
  ]);
}

/** What is called off stood open until then, and the coordinator's deed is told. */
function calledOffRows(
  offerings: readonly DemoOffering[],
  agreements: ReadonlyMap<string, DemoAgreement>,
  offices: readonly string[],
  today: LocalDate,
): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const calledOff = offerings.flatMap((offering, index) => {
    const { calledOffOn, ...open } = { ...offering, isOpen: true };
    if (!calledOffOn || !coordinator) return [];
    const row = offeringRow(open, index, agreements.get(agreementKey(offering, today))?.id ?? '', offices);
    const at = `${calledOffOn}T06:30:00Z`;
    const before = { ...row, version: 1, ...written(addDays(calledOffOn, -60)), superseded_at: at, superseded_by: coordinator.id };
    const fields = ['cancelledOn', 'cancelCause', 'cancelWords', 'open', 'endsOn'];
    const told = { at, actor_id: coordinator.id, actor_name: coordinator.name, name: 'offering.cancelled', subject_id: offering.id };
    return [{ before, told: { ...told, organisation: offering.organisation, payload: JSON.stringify({ fields }) } }];
  });
  return [
    ['offering_history', calledOff.map(({ before }) => before)],
    ['domain_event', calledOff.map(({ told }) => told)],
  ];
}

/** Kept by the measure coordinator who signs in first, since a day. */
function written(since: LocalDate): Row {
  return { changed_by: coordinator?.id, changed_at: `${since}T08:00:00Z` };
}

const coordinator = demoUsers.find(({ role }) => role === 'measure-coordinator');

function agreementRow({ organisation, from, to, optionUntil, optionTakenOn, ...rest }: DemoAgreement, today: LocalDate): Row {
  return {
    ...rest,
    provider_number: organisation,
    from_date: from,
    to_date: to,
    option_until: optionUntil,
    option_taken_on: optionTakenOn,
    coordinator_unit: coordinatorUnit,
    counts_by_extent: byExtent.includes(rest.measure),
    ...written(from < today ? from : today),
  };
}

/** What the agreement lets its provider know, where it says something else than the product's default. */
function packageRow({ id, measure, from }: DemoAgreement, today: LocalDate): readonly Row[] {
  const declared = declaredPackageOf(measure);
  if (!declared || !coordinator) return [];
  const { necessary, optional } = declared;
  const since = written(from < today ? from : today);
  return [{ agreement_id: id, necessary: JSON.stringify(necessary), optional, set_by_name: coordinator.name, ...since }];
}

/** A few agreements get more or fewer places half a year from now. */
function placeChangeRows(agreements: readonly DemoAgreement[], today: LocalDate): readonly Row[] {
  const notifiedOn = addMonths(today, -1);
  const validFrom = addMonths(notifiedOn, placeNoticeMonths);
  return agreements
    .filter(({ from, to }, index) => index % 7 === 2 && from < notifiedOn && (to === undefined || to > validFrom))
    .map(({ id, places }, index) => ({
      agreement_id: id,
      places: index % 2 === 0 ? Math.max(1, places - 3) : places + 4,
      valid_from: validFrom,
      notified_on: notifiedOn,
      ...written(notifiedOn),
    }));
}

function accessibilityOf(index: number): readonly Accessibility[] {
  const always: readonly Accessibility[] = ['step-free', 'public-transport'];
  const some: readonly Accessibility[] = ['accessible-toilet', 'hearing-loop', 'quiet-room', 'sign-language'];
  return index % 6 === 5 ? ['public-transport'] : [...always, ...some.filter((_each, place) => (index + place) % 3 === 0)];
}

/** How full the offerings are, once everybody's story is told. */
export function capacityRows(offerings: readonly DemoOffering[]): Batch {
  return new Map([
    [
      'offering_capacity',
      offerings.map(({ id, taken, granted, waiting, occupied }) => ({
        ...{ offering_id: id, taken, granted, waiting },
        occupied: occupied.toFixed(2),
      })),
    ],
  ]);
}

/** A course that is called off keeps its first day alone, and says why. */
function calledOffColumns({ calledOffOn, startsOn }: DemoOffering): Row {
  if (!calledOffOn) return {};
  const why = { cancel_cause: 'provider-change', cancel_words: 'Læreren sluttet, og arrangøren fant ingen ny i tide.' } as const;
  return { ends_on: startsOn, cancelled_on: calledOffOn, ...why };
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
    accessibility: accessibilityOf(index),
    open: offering.isOpen,
    ...calledOffColumns(offering),
    contact_name: contact?.name,
    contact_email: 'kontakt@eksempel.no',
    contact_telephone: '+4769000001',
  };
}

/** The first lists of each coordinator at a provider, as their own. */
export function ownListRows(offerings: readonly DemoOffering[]): Batch {
  const coordinators = demoUsers.filter(({ role }) => role === 'provider-coordinator');
  return new Map([
    [
      'provider_own_list',
      coordinators.flatMap(({ id, name, organisation }) =>
        offerings
          .filter((offering) => offering.organisation === organisation)
          .slice(0, 2)
          .map((offering) => ({ staff_id: id, offering_id: offering.id, organisation, staff_name: name })),
      ),
    ],
  ]);
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
