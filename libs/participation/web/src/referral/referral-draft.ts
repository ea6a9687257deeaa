import {
  isPricedPlace,
  type Alternative,
  type ContentElement,
  type Purpose,
  type Suitability,
  type WaitingCause,
} from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ReferralBody } from '../contract';
import { approvalBody, talkBody, type WrittenApproval } from './approval';
import { placeBody, type WrittenPlace } from '../single-place/written-place';
import { waitingBody } from './waiting-body';

/** Where there is no offering. */
export type SingleRoute = NonNullable<ReferralBody['route']>;

/** What becomes of the referral. */
export type ReferralStep = ReferralBody['step'];

/** Something else that was considered, as far as it is written. */
export interface WrittenAlternative {
  readonly what: string;
  readonly suitability: Suitability | '';
}

/** Everything that is written in a referral, as the draft keeps it. */
export interface WrittenReferral extends WrittenApproval, WrittenPlace {
  readonly step?: ReferralStep | '';
  readonly offeringId?: string;
  readonly route?: SingleRoute | '';
  readonly hostOrganisation?: string;
  readonly hostName?: string;
  readonly workplace?: string;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly percent?: string;
  readonly daysPerWeek?: string;
  readonly purpose?: Purpose | '';
  readonly purposeWords?: string;
  readonly choiceReason?: string;
  readonly alternatives?: readonly WrittenAlternative[];
  readonly ownWish?: string;
  readonly preferredMeasure?: MeasureCode | '';
  readonly background?: string;
  readonly content?: string;
  readonly contentElements?: readonly ContentElement[];
  readonly goals?: readonly string[];
  readonly closeRelation?: 'yes' | 'no' | '';
  readonly waitingCause?: string;
  readonly waitingCauseCode?: WaitingCause | '';
  readonly placeGoal?: string;
  readonly placeContent?: string;
  readonly placeHours?: string;
  readonly navContact?: string;
  readonly hostContact?: string;
}

/** Whether it is said both what was considered and how well it would have suited. */
export function isWhole(alternative: WrittenAlternative): alternative is Alternative {
  return alternative.what.trim() !== '' && alternative.suitability !== '';
}

const words = ['purposeWords', 'choiceReason', 'ownWish', 'background', 'content'] as const;

/** The draft as it is sent. What is not filled in is left out, and the server says what is missing. */
export function referralBody(measure: MeasureCode, written: WrittenReferral): ReferralBody {
  const { step, offeringId, purpose, preferredMeasure, closeRelation, alternatives = [], goals = [], contentElements = [] } = written;
  return {
    measure,
    step: step || 'enrol',
    ...(offeringId ? { offeringId } : hostPart(measure, written)),
    ...(purpose && { purpose }),
    ...(preferredMeasure && { preferredMeasure }),
    ...(closeRelation && { closeRelation: closeRelation === 'yes' }),
    ...textsOf(written),
    ...(contentElements.length > 0 && { contentElements: [...contentElements] }),
    ...(step === 'queue' && waitingBody(written.waitingCauseCode ?? '', written.waitingCause ?? '')),
    ...daysOf(written),
    ...numbered('percent', written.percent),
    ...numbered('daysPerWeek', written.daysPerWeek),
    alternatives: alternatives.filter(isWhole),
    goals: goals.map((goal) => goal.trim()).filter(Boolean),
    ...talkBody(written),
    ...(step !== 'share' && approvalBody(written)),
  };
}

function hostPart(
  measure: MeasureCode,
  { route, hostOrganisation, hostName, workplace, ...written }: WrittenReferral,
): Partial<ReferralBody> {
  const agreement = agreementPart(written);
  const isHosted = route === 'employer' || route === 'school';
  return {
    ...(route && { route }),
    ...(hostOrganisation && { hostOrganisation }),
    ...(hostName?.trim() && { hostName: hostName.trim() }),
    ...(workplace?.trim() && { workplace: workplace.trim() }),
    ...(isHosted && Object.keys(agreement).length > 0 && { agreement }),
    ...(route && isPricedPlace(measure, route) && placeBody(written)),
  };
}

function agreementPart({
  placeGoal,
  placeContent,
  placeHours,
  navContact,
  hostContact,
}: WrittenReferral): NonNullable<ReferralBody['agreement']> {
  const texts = { goal: placeGoal, content: placeContent, navContact, hostContact };
  const filled = Object.entries(texts).flatMap(([field, text]) => (text?.trim() ? [[field, text.trim()] as const] : []));
  return { ...Object.fromEntries(filled), ...numbered('hoursPerWeek', placeHours) };
}

function textsOf(written: WrittenReferral): Partial<Record<(typeof words)[number], string>> {
  return Object.fromEntries(words.flatMap((field) => (written[field]?.trim() ? [[field, written[field].trim()] as const] : [])));
}

function daysOf({ startsOn, endsOn }: WrittenReferral): { readonly startsOn?: LocalDate; readonly endsOn?: LocalDate } {
  return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
}

/** A number with a comma or a point; what is no number is sent as none, and the server says so. */
function numbered<Name extends string>(name: Name, text: string | undefined): { readonly [N in Name]?: number } {
  return (text?.trim() ? { [name]: Number(text.trim().replace(',', '.')) } : {}) as { readonly [N in Name]?: number };
}
