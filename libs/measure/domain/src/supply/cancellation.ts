import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';

/** Why an offering is called off or broken off (nav-systems.md 1.4: cancel reasons). The code that only old imports have is not chosen here. */
export const cancelCauses = ['provider-change', 'budget', 'too-few', 'wrongly-registered', 'other'] as const;
export type CancelCause = (typeof cancelCauses)[number];

/** The codes Nav's own system uses for the causes. */
export const cancelNavCodes: Readonly<Record<CancelCause, string>> = {
  'provider-change': 'ENDRING_HOS_ARRANGOR',
  budget: 'BUDSJETT_HENSYN',
  'too-few': 'FOR_FAA_DELTAKERE',
  'wrongly-registered': 'FEILREGISTRERING',
  other: 'ANNET',
};

/** The causes in words. */
export const cancelCauseNames: Readonly<Record<CancelCause, LocalizedText>> = {
  'provider-change': { nb: 'Endring hos arrangøren', nn: 'Endring hos arrangøren', en: 'A change at the provider' },
  budget: { nb: 'Hensyn til budsjettet', nn: 'Omsyn til budsjettet', en: 'The budget' },
  'too-few': { nb: 'For få deltakere', nn: 'For få deltakarar', en: 'Too few participants' },
  'wrongly-registered': { nb: 'Registrert ved en feil', nn: 'Registrert ved ein feil', en: 'Registered by mistake' },
  other: { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' },
};

/** Longest text beside the cause. */
export const cancelWordsLength = 500;

/** Why an offering is to stop before its time, and when. */
export interface Cancellation {
  readonly cause: CancelCause;
  readonly words?: string | undefined;
  /** Last day of those who take part; none for an offering that has not begun. */
  readonly lastDay?: LocalDate | undefined;
}

/** Days of the offering that is to stop. */
export interface CancellableOffering {
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
}

export const cancellationFaults = [
  'words-missing',
  'last-day-missing',
  'last-day-passed',
  'last-day-after-end',
  'last-day-not-begun',
] as const;
export type CancellationFault = (typeof cancellationFaults)[number];

/** Field that a fault stands at. */
export const fieldOfCancellationFault: Readonly<Record<CancellationFault, keyof Cancellation>> = {
  'words-missing': 'words',
  'last-day-missing': 'lastDay',
  'last-day-passed': 'lastDay',
  'last-day-after-end': 'lastDay',
  'last-day-not-begun': 'lastDay',
};

/** Whether the offering is called off before anybody began (AVLYST); otherwise it is broken off under way (AVBRUTT). */
export function isCalledOff({ startsOn }: CancellableOffering, cancelledOn: LocalDate): boolean {
  return cancelledOn < startsOn;
}

/** Everything that is wrong with calling off or breaking off an offering today. */
export function cancellationFaultsOf(
  { cause, words, lastDay }: Cancellation,
  offering: CancellableOffering,
  today: LocalDate,
): readonly CancellationFault[] {
  return [...(cause === 'other' && !words?.trim() ? (['words-missing'] as const) : []), ...lastDayFaults(lastDay, offering, today)];
}

function lastDayFaults(lastDay: LocalDate | undefined, offering: CancellableOffering, today: LocalDate): readonly CancellationFault[] {
  const { endsOn } = offering;
  if (isCalledOff(offering, today)) return lastDay === undefined ? [] : ['last-day-not-begun'];
  if (lastDay === undefined) return ['last-day-missing'];
  if (lastDay < today) return ['last-day-passed'];
  return endsOn !== undefined && lastDay > endsOn ? ['last-day-after-end'] : [];
}

/** Last day of an offering that is stopped: one that is called off keeps its first day alone, since it has to have days. */
export function endOfCancelled(offering: CancellableOffering, lastDay: LocalDate | undefined): LocalDate {
  return lastDay ?? offering.startsOn;
}
