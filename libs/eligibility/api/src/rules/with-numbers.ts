import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import { allParameters, spokenValueOn, type InForce, type Parameter, type ParameterId } from '@fotfeste/eligibility/domain';
import type { ExplanationView } from '../text.view';
import { nearestDay } from './placed';

/** A text with the numbers of the day; of the rule's own nearest day when it has ended or is to come. */
export function withNumbers(
  text: LocalizedText,
  numbers: Readonly<Record<string, ParameterId>>,
  inForce: InForce,
  asOf: LocalDate,
): ExplanationView {
  const day = nearestDay(inForce, asOf);
  const values = Object.entries(numbers).map(([place, id]) => [place, spokenValueOn(allParameters[id] as Parameter, day) ?? id] as const);
  return { text, values: Object.fromEntries(values) };
}
