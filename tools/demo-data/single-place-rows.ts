import { addDays } from '@fotfeste/shared/kernel';
import { isPricedPlace, isPricing, priceFault, trainingFaultsOf, type Trade, type TrainingCategory } from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Deed, Row } from './journal';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';

const daysToApproval = 3;
const lowest = 28_500_00;
const step = 2_350_50;
const raise = 1_800_00;

const apprenticeships: Readonly<Record<string, readonly [trade: Trade, name: string]>> = {
  'Butikk og salg': ['retail', 'Salgsfaget'],
  'Helsefag for assistenter': ['health-care', 'Helsearbeiderfaget'],
  'Logistikk og truck': ['travel-transport', 'Logistikkfaget'],
  Renhold: ['service', 'Renholdsoperatørfaget'],
  'Restaurant- og matfag': ['travel-transport', 'Kokkfaget'],
  'Bygg og anlegg': ['building', 'Tømrerfaget'],
  'Kontor og regnskap': ['office', 'Kontor- og administrasjonsfaget'],
};

/** Columns for the price of a single place in training and what it is sorted under; they follow from the story, so that no chance is spent on them. */
export function singlePlaceRow(life: Life, adviser: DemoUser, made: DemoParticipation, id: string): Row {
  const { choice, route, referredOn } = made;
  if (!isPricedPlace(choice.measure, route)) return {};
  const [trade, name] = apprenticeships[life.background.wish.course ?? ''] ?? ['other' as const, undefined];
  const training: TrainingCategory = { trade, leadsTo: name ? ['apprenticeship'] : [], licences: [], ...(name && { name }) };
  const price = lowest + (numberIn(id) % 16) * step;
  if (priceFault(price, true) ?? trainingFaultsOf(training, true).at(0))
    throw new Error('the price of a place must be one that can be kept');
  return {
    training: JSON.stringify(training),
    ...writtenRow(life, { by: adviser, on: referredOn }, made, id, price),
    ...approvedRow(life, made, id, price),
    ...changedRow(life, adviser, made, id, price),
  };
}

function writtenRow({ journal }: Life, deed: Deed, { choice }: DemoParticipation, id: string, price: number): Row {
  journal.record(deed, { name: 'participation.price-written', subjectId: id, payload: { measure: choice.measure } });
  return { price_ore: price, price_by: deed.by.id, price_by_name: deed.by.name, price_at: journal.moment(deed.on) };
}

/** The team lead of the office has approved the price some days later, unless it is quite new. */
function approvedRow({ cast, office, journal, today }: Life, { choice, referredOn }: DemoParticipation, id: string, price: number): Row {
  const lead = cast.leadOf(office);
  const on = addDays(referredOn, daysToApproval);
  if (!lead || on > today) return {};
  journal.record({ by: lead, on }, { name: 'participation.price-approved', subjectId: id, payload: { measure: choice.measure } });
  return {
    ...{ price_answer: 'approved', price_answered_at: journal.moment(on), price_answered_by_name: lead.name },
    price_approved_ore: price,
  };
}

/** The school has raised the price of some who are there, and the new one waits. */
function changedRow(life: Life, adviser: DemoUser, made: DemoParticipation, id: string, price: number): Row {
  const on = addDays(life.today, -2);
  if (!isPricing(made.walk.now) || numberIn(id) % 2 === 0 || on <= addDays(made.referredOn, daysToApproval)) return {};
  const waiting = { price_answer: undefined, price_answered_at: undefined, price_answered_by_name: undefined };
  return { ...writtenRow(life, { by: adviser, on }, made, id, price + raise), ...waiting };
}

function numberIn(id: string): number {
  return Number.parseInt(id.slice(-2), 16);
}
