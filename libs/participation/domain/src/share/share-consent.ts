import { addMonths, type Language, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ApprovalChannel, ApprovalGiver } from '../approval';
import { consentFaultOf, type ConsentFault } from '../checkpoint/consent';
import { phaseOf, type ParticipationStatus } from '../status';
import { isHealthField, type ShareField } from './share-field';

/** The participant's answer about one field and one recipient: who gave it, how, when, and in which language it was shown. */
export interface ShareConsent {
  readonly field: ShareField;
  readonly answer: 'yes' | 'no';
  readonly givenOn: LocalDate;
  readonly givenBy: ApprovalGiver;
  readonly channel: ApprovalChannel;
  readonly language: Language;
  /** Last day; a no has none. */
  readonly until?: LocalDate | undefined;
  /** What may be said of needs for adaptation, as the participant has read it. */
  readonly words?: string | undefined;
  readonly withdrawnOn?: LocalDate | undefined;
}

/** Longest time a consent lasts, in months, and longest text about adaptation. The product's own choices: one asks again rather than forgets. */
export const consentLimits = { months: 12, words: 500 } as const;

/** Where the participant's answer about a field stands. */
export const consentStates = ['not-asked', 'in-force', 'refused', 'withdrawn', 'lapsed'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Where the latest answer stands today. It lapses by the day alone: nothing has to happen. */
export function consentStateOf(
  consent: Pick<ShareConsent, 'answer' | 'until' | 'withdrawnOn'> | undefined,
  today: LocalDate,
): ConsentState {
  if (!consent) return 'not-asked';
  if (consent.withdrawnOn) return 'withdrawn';
  if (consent.answer === 'no') return 'refused';
  return consent.until === undefined || consent.until < today ? 'lapsed' : 'in-force';
}

/** What can be wrong with an answer about sharing, beside its days as for any consent. */
export const shareConsentFaults = ['until-missing', 'until-over', 'until-too-long', 'words-missing', 'words-elsewhere'] as const;
export type ShareConsentFault = (typeof shareConsentFaults)[number] | ConsentFault;

/** Everything that is wrong with an answer. */
export function shareConsentFaultsOf(
  { field, answer, givenOn, until, words }: ShareConsent,
  today: LocalDate,
): readonly ShareConsentFault[] {
  const ofDays = consentFaultOf({ givenOn }, today);
  const isYes = answer === 'yes';
  const wrong: Readonly<Record<(typeof shareConsentFaults)[number], boolean>> = {
    'until-missing': isYes && until === undefined,
    'until-over': isYes && until !== undefined && until < today,
    'until-too-long': isYes && until !== undefined && until > addMonths(givenOn, consentLimits.months),
    'words-missing': isYes && isHealthField(field) && !words?.trim(),
    'words-elsewhere': !isHealthField(field) && Boolean(words?.trim()),
  };
  return [...(ofDays ? [ofDays] : []), ...shareConsentFaults.filter((fault) => wrong[fault])];
}

/** The consents that individual job support rests on: to take part, and to disclosure of own health information. */
export const measureConsents = ['take-part', 'health-information'] as const;
export type MeasureConsent = (typeof measureConsents)[number];

/** The condition of the rule book that each consent answers. */
export const ruleOfMeasureConsent: Readonly<Record<MeasureConsent, 'IPS-05' | 'IPS-06'>> = {
  'take-part': 'IPS-05',
  'health-information': 'IPS-06',
};

/** Measures that last only as long as the participant consents (IPS-05, IPS-06). */
export const restingOnConsent: readonly MeasureCode[] = ['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'];

/** Whether the measure lasts only as long as the participant consents (IPS-05, IPS-06). */
export function restsOnConsent(measure: MeasureCode): boolean {
  return restingOnConsent.includes(measure);
}

/** The consent of the measure that falls with the consent to share a field; none outside individual job support, and none but for health. */
export function measureConsentOf(measure: MeasureCode, field: ShareField): MeasureConsent | undefined {
  return restsOnConsent(measure) && isHealthField(field) ? 'health-information' : undefined;
}

/** What the participant has said of a consent the measure rests on. */
export interface SaidOfConsent {
  readonly consent: MeasureConsent;
  readonly isGiven: boolean;
  readonly on: LocalDate;
}

/** A participation that must be ended because a consent it rests on is gone: which, and since when. */
export interface LostConsent {
  readonly consent: MeasureConsent;
  readonly rule: 'IPS-05' | 'IPS-06';
  readonly since: LocalDate;
}

/** The consent that is gone while the participation is still there. The adviser ends it; nothing ends by itself. */
export function lostConsentOf(
  { measure, status }: { readonly measure: MeasureCode; readonly status: ParticipationStatus },
  said: readonly SaidOfConsent[],
): LostConsent | undefined {
  const phase = phaseOf(status);
  if (!restsOnConsent(measure) || phase === 'over' || phase === 'void') return undefined;
  const [lost] = said.filter(({ isGiven }) => !isGiven).sort((left, right) => (left.on < right.on ? -1 : 1));
  return lost && { consent: lost.consent, rule: ruleOfMeasureConsent[lost.consent], since: lost.on };
}
