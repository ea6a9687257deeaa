import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Problem, type FieldError, type Tx } from '@fotfeste/shared/api';
import {
  fieldOfTrainingFault,
  isPricedPlace,
  priceFault,
  trainingFaultsOf,
  type ParticipationRoute,
  type TrainingCategory,
} from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { incomplete } from '../participation.problems';
import type { ParticipationRow } from '../rows/participation.row';
import type { SinglePlaceRequest, TrainingRequest } from './single-place.dto';
import { placeFaultTexts } from './single-place.problems';

type PriceColumns = Pick<
  ParticipationRow,
  'priceOre' | 'priceBy' | 'priceByName' | 'priceAt' | 'priceAnswer' | 'priceAnswerWords' | 'priceAnsweredAt' | 'priceAnsweredByName'
>;

/** A price that waits for its answer, written by whoever acts; null empties it. What was approved before is kept beside it. */
export function priceColumns({ actor, now }: Tx, priceOre: number | null): PriceColumns {
  const written =
    priceOre === null ? { priceBy: null, priceByName: null, priceAt: null } : { priceBy: actor.id, priceByName: actor.name, priceAt: now };
  return { priceOre, ...written, priceAnswer: null, priceAnswerWords: null, priceAnsweredAt: null, priceAnsweredByName: null };
}

/** The categories as they are kept: nothing empty. */
export function trainingOf({ trade, leadsTo, licences, name }: TrainingRequest): TrainingCategory {
  return { ...(trade && { trade }), leadsTo: [...leadsTo], licences: [...licences], ...(name?.trim() && { name: name.trim() }) };
}

/** Refuses a price or categories that cannot be kept for the place. */
export function refusePlaceFaults(
  { priceOre, training }: SinglePlaceRequest,
  { measure, route }: { readonly measure: MeasureCode; readonly route: ParticipationRoute },
): void {
  const isPriced = isPricedPlace(measure, route);
  const wrong = priceOre === undefined || priceOre === null ? undefined : priceFault(priceOre, isPriced);
  const errors: readonly FieldError[] = [
    ...(wrong ? [at('priceOre', placeFaultTexts[wrong])] : []),
    ...(training ? trainingFaultsOf(training, isPriced).map((fault) => at(fieldOfTrainingFault[fault], placeFaultTexts[fault])) : []),
  ];
  if (errors.length > 0) throw new Problem(incomplete, { errors });
}

/** What happens to the price or the categories of a place. The amount stands in the row and its earlier versions. */
type PlaceEvent = 'price-written' | 'price-withdrawn' | 'training-sorted' | 'price-approved' | 'price-refused';

/** Records what happened to the price or the categories. */
export function recordPlace(tx: Tx, { id: subjectId, participantId, measure }: ParticipationRow, happened: PlaceEvent): Promise<void> {
  return tx.record({ name: `participation.${happened}`, participantId, subjectId, payload: { measure } });
}

function at(field: string, message: LocalizedText): FieldError {
  return { field, message };
}
