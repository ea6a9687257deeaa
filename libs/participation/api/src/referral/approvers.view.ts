import type { ApprovalGiver } from '@fotfeste/participation/domain';

/** Who may approve for a person: the participant, a guardian where there is one, the parents of somebody under 18. */
export class ApprovalGiversView {
  readonly givers!: readonly ApprovalGiver[];
}
