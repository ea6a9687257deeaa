import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Ore } from '@fotfeste/shared/kernel';
import { isHostedRoute, isTraining, type ParticipationRoute } from '../route';
import type { ParticipationStatus } from '../status';

/** What the approver answers to a price (nav-systems.md 1.4: ENKELTPLASS_OKONOMI and ENKELTPLASS_PRISENDRING, both by four eyes). */
export const priceAnswers = ['approved', 'refused'] as const;
export type PriceAnswer = (typeof priceAnswers)[number];

/** Where the price of a single place stands: none is written, it waits for the approver, or it has been answered. */
export const priceStandings = ['none', 'waiting', 'approved', 'refused'] as const;
export type PriceStanding = (typeof priceStandings)[number];

/** What is worth knowing of a price that nobody has approved; nothing is stopped, since no source says that the place is. */
export const priceNoteKinds = ['price-missing', 'price-waits', 'price-refused'] as const;
export type PriceNoteKind = (typeof priceNoteKinds)[number];

/** The note of that name; nothing for a note of something else. */
export function priceNoteNamed(name: string): PriceNoteKind | undefined {
  return priceNoteKinds.find((kind) => kind === name);
}

/** A price as it is kept. */
export interface Price {
  readonly ore?: Ore | null | undefined;
  readonly answer?: PriceAnswer | null | undefined;
}

/** Highest price of one place, in øre: the product's own bound against a slip of the finger. The ministry's rates were not found (OPL.TUITION_MAX). */
export const highestPrice: Ore = 1_000_000_00;

/** Longest words of a refusal. */
export const priceWordsLength = 500;

/** Whether a place has a price of its own: training at a school or an employer, outside any offering. */
export function isPricedPlace(measure: MeasureCode, route: ParticipationRoute): boolean {
  return isHostedRoute(route) && isTraining(measure);
}

/** Statuses in which the price can be written and answered: what is over or never came to be is settled. */
export const pricingStatuses = ['awaiting-approval', 'awaiting-start', 'participating'] as const satisfies readonly ParticipationStatus[];

/** Whether the price can be written and answered now. */
export function isPricing(status: ParticipationStatus): boolean {
  return pricingStatuses.some((each) => each === status);
}

/** What can be wrong with a price. */
export const priceFaults = ['price-misplaced', 'price-below-zero', 'price-in-parts', 'price-too-high'] as const;
export type PriceFault = (typeof priceFaults)[number];

/** What is wrong with a price; nothing for a price that can be kept, also when the place costs nothing. */
export function priceFault(ore: Ore, isPriced: boolean): PriceFault | undefined {
  if (!isPriced) return 'price-misplaced';
  if (!Number.isInteger(ore)) return 'price-in-parts';
  if (ore < 0) return 'price-below-zero';
  return ore > highestPrice ? 'price-too-high' : undefined;
}

/** Where a price stands. */
export function standingOf({ ore, answer }: Price): PriceStanding {
  return ore === null || ore === undefined ? 'none' : (answer ?? 'waiting');
}

/** What is to be told of a price before a place is given or begun. */
export function priceNote(standing: PriceStanding): PriceNoteKind | undefined {
  switch (standing) {
    case 'none':
      return 'price-missing';
    case 'waiting':
      return 'price-waits';
    case 'refused':
      return 'price-refused';
    case 'approved':
      return undefined;
  }
}

const written = /^(-?\d+)(?:[.,](\d{1,2}))?$/u;

/** Kroner as people write them, with or without øre and spaces, in øre; undefined for what is no amount. */
export function oreOf(text: string): Ore | undefined {
  const [, kroner, ore = ''] = written.exec(text.replaceAll(/\s|kr/gu, '').replace('−', '-')) ?? [];
  if (kroner === undefined) return undefined;
  const whole = Math.abs(Number(kroner)) * 100 + Number(ore.padEnd(2, '0'));
  return kroner.startsWith('-') ? -whole : whole;
}

/** The same back again, as it is written: 12 500,50 with spaces that do not break. */
export function kronerOf(ore: Ore): string {
  const kroner = ore % 100 === 0 ? String(ore / 100) : (ore / 100).toFixed(2);
  return kroner.replace('.', ',').replaceAll(/\B(?=(?:\d{3})+(?:,|$))/gu, '\u00a0');
}
