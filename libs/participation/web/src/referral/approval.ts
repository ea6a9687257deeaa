import type { ApprovalChannel, ApprovalGiver } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** How the participant's answer stands: given through another, or only informed. */
export type ApprovalKind = 'approved' | 'informed';

/** What is written about the participant's yes. */
export interface WrittenApproval {
  readonly approvalKind?: ApprovalKind | '';
  readonly approvalGivenBy?: ApprovalGiver | '';
  readonly approvalChannel?: ApprovalChannel | '';
  readonly approvalGivenOn?: LocalDate | undefined;
  readonly consultedOn?: LocalDate | undefined;
}

/** The same as it is sent. What is not filled in is left out, and the server says what is missing. */
export function approvalBody({ approvalKind, approvalGivenBy, approvalChannel, approvalGivenOn, consultedOn }: WrittenApproval) {
  const isWhole = approvalKind === 'approved' && approvalGivenBy && approvalChannel && approvalGivenOn;
  return {
    ...(consultedOn && { consultedOn }),
    ...(isWhole && { approval: { givenBy: approvalGivenBy, channel: approvalChannel, givenOn: approvalGivenOn } }),
    ...(approvalKind === 'informed' && { isInformed: true }),
  };
}
