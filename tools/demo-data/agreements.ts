import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { tenderBaseMonths, tenderOptionMonths, type AgreementKind } from '@fotfeste/measure/domain';
import type { DemoOffering } from './world';

/** An agreement the demo's offerings stand under. */
export interface DemoAgreement {
  readonly id: string;
  readonly number: string;
  readonly organisation: string;
  readonly measure: MeasureCode;
  readonly kind: AgreementKind;
  readonly from: LocalDate;
  readonly to: LocalDate | undefined;
  readonly optionUntil: LocalDate | undefined;
  readonly optionTakenOn: LocalDate | undefined;
  readonly places: number;
}

/** Which agreement an offering stands under: one for what is over, one for what runs or is to come. */
export function agreementKey({ organisation, measure, startsOn, endsOn }: DemoOffering, today: LocalDate): string {
  if (endsOn !== undefined && endsOn < today) return `${organisation} ${measure} former`;
  return `${organisation} ${measure} ${isEarlierProcured(startsOn, today) ? 'earlier' : 'later'}`;
}

/** Months ago that the oldest of what is procured now began. */
export const oldestProcured = 40;

/** Months ago that the newer round of what is procured began. */
export const laterProcured = 24;

/** Whether an offering belongs to the older of the two rounds that run beside each other. */
export function isEarlierProcured(startsOn: LocalDate, today: LocalDate): boolean {
  return startsOn < addMonths(today, -laterProcured);
}

/** The agreements behind the offerings, by key. What was procured lasts three years and at most one more. */
export function agreementsOf(
  offerings: readonly DemoOffering[],
  kindOf: (organisation: string) => AgreementKind,
  today: LocalDate,
): ReadonlyMap<string, DemoAgreement> {
  const agreements = new Map<string, DemoAgreement>();
  for (const [key, under] of Map.groupBy(offerings, (offering) => agreementKey(offering, today))) {
    const [first] = under;
    if (!first) continue;
    const { organisation, measure, id } = first;
    const kind = kindOf(organisation);
    const offered = under.reduce((sum, { places }) => sum + places, 0);
    agreements.set(key, {
      id: `${id.slice(0, -4)}a000`,
      number: `2026/${String(1000 + agreements.size)}`,
      ...{ organisation, measure, kind },
      ...periodOf(kind, under, today),
      // One agreement in three has room for more than is offered yet.
      places: agreements.size % 3 === 0 ? offered + 4 : offered,
    });
  }
  return agreements;
}

/** The last day of what was procured, for an offering that has none itself or a later one. */
export function lastProcuredDay(startsOn: LocalDate, today: LocalDate): LocalDate {
  const base = addDays(addMonths(startsOn, tenderBaseMonths), -1);
  return base >= addMonths(today, 4) ? base : addDays(addMonths(startsOn, tenderBaseMonths + tenderOptionMonths), -1);
}

type Period = Pick<DemoAgreement, 'from' | 'to' | 'optionUntil' | 'optionTakenOn'>;

function periodOf(kind: AgreementKind, under: readonly DemoOffering[], today: LocalDate): Period {
  const from = under.reduce((least, { startsOn }) => (startsOn < least ? startsOn : least), under[0]?.startsOn ?? today);
  const open = { from, to: undefined, optionUntil: undefined, optionTakenOn: undefined };
  if (kind !== 'tender') return open;
  const base = addDays(addMonths(from, tenderBaseMonths), -1);
  const longest = addDays(addMonths(from, tenderBaseMonths + tenderOptionMonths), -1);
  const last = under.reduce<LocalDate>((latest, { endsOn = today }) => (endsOn > latest ? endsOn : latest), from);
  if (last <= base) return { ...open, to: base, optionUntil: longest };
  const decided = addMonths(base, -6);
  return { ...open, to: longest, optionUntil: longest, optionTakenOn: decided < today ? decided : today };
}
