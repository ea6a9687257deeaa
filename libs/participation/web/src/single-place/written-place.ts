import { kronerOf, oreOf, type LicenceClass, type Qualification, type Trade, type TrainingCategory } from '@fotfeste/participation/domain';
import type { SinglePlace } from '../contract';

/** Price and categories of a single place, as far as they are written. */
export interface WrittenPlace {
  /** Kroner as they are typed. */
  readonly price?: string;
  readonly trade?: Trade | '';
  readonly leadsTo?: readonly Qualification[];
  readonly licences?: readonly LicenceClass[];
  readonly trainingName?: string;
}

/** What is kept of a place, as it is written. */
export function writtenPlace({ priceOre, training }: SinglePlace): WrittenPlace {
  return {
    price: priceOre === undefined ? '' : kronerOf(priceOre),
    ...{ trade: training?.trade ?? '', leadsTo: training?.leadsTo ?? [], licences: training?.licences ?? [] },
    trainingName: training?.name ?? '',
  };
}

/** The price in øre; nothing for none, and for what is no amount. */
export function priceIn({ price = '' }: WrittenPlace): number | undefined {
  return price.trim() === '' ? undefined : oreOf(price);
}

/** Whether something is written that is no amount. */
export function isNoAmount({ price = '' }: WrittenPlace): boolean {
  return price.trim() !== '' && oreOf(price) === undefined;
}

/** The categories as they are sent; nothing when none is chosen. What belongs to a choice that was taken back is left out. */
export function trainingIn({ trade, leadsTo = [], licences = [], trainingName = '' }: WrittenPlace): TrainingCategory | undefined {
  if (!trade && leadsTo.length === 0) return undefined;
  const isNamed = leadsTo.some((each) => each !== 'licence') && trainingName.trim() !== '';
  return {
    ...(trade && { trade }),
    leadsTo,
    licences: leadsTo.includes('licence') ? licences : [],
    ...(isNamed && { name: trainingName.trim() }),
  };
}

/** Price and categories as a referral sends them. */
export function placeBody(written: WrittenPlace) {
  const [priceOre, training] = [priceIn(written), trainingIn(written)];
  return { ...(priceOre !== undefined && { priceOre }), ...(training && { training: sent(training) }) };
}

/** The categories in arrays of their own, as the client sends them. */
export function sent({ trade, leadsTo, licences, name }: TrainingCategory) {
  return { ...(trade && { trade }), leadsTo: [...leadsTo], licences: [...licences], ...(name && { name }) };
}
