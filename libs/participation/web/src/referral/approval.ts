import type { ApprovalChannel, ApprovalGiver } from '@fotfeste/participation/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';

/** How the participant's answer stands: given through another, or only informed. */
export type ApprovalKind = 'approved' | 'informed';

/** What is written about the talk with the participant, and about the participant's yes. */
export interface WrittenApproval {
  readonly approvalKind?: ApprovalKind | '';
  readonly approvalGivenBy?: ApprovalGiver | '';
  readonly approvalChannel?: ApprovalChannel | '';
  readonly approvalGivenOn?: LocalDate | undefined;
  readonly consultedOn?: LocalDate | undefined;
  readonly consultationWords?: string;
}

/** The participant's yes as it is sent. What is not filled in is left out, and the server says what is missing. */
export function approvalBody({ approvalKind, approvalGivenBy, approvalChannel, approvalGivenOn }: WrittenApproval) {
  const isWhole = approvalKind === 'approved' && approvalGivenBy && approvalChannel && approvalGivenOn;
  return {
    ...(isWhole && { approval: { givenBy: approvalGivenBy, channel: approvalChannel, givenOn: approvalGivenOn } }),
    ...(approvalKind === 'informed' && { isInformed: true }),
  };
}

/** What lacks of a yes that was given, by field of the request, and the text that says so. */
export function approvalLacks({ approvalKind, approvalGivenBy, approvalChannel, approvalGivenOn }: WrittenApproval) {
  if (approvalKind !== 'approved') return {};
  return given({
    'approval.givenBy': approvalGivenBy ? undefined : ('participation.approval.whoMissing' as const),
    'approval.channel': approvalChannel ? undefined : ('participation.approval.howMissing' as const),
    'approval.givenOn': approvalGivenOn ? undefined : ('participation.approval.whenMissing' as const),
  });
}

/** The talk with the participant as it is sent. */
export function talkBody({ consultedOn, consultationWords }: WrittenApproval) {
  return { ...(consultedOn && { consultedOn }), ...(consultationWords?.trim() && { consultationWords: consultationWords.trim() }) };
}
