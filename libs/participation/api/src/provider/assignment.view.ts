/** A participant who was given an adviser, and what it takes to take that back. */
export class TeamAssignedView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly version!: number;
  /** Who followed the participant up before; absent when nobody did. */
  readonly formerAdviserId?: string;
  readonly formerCoAdviserIds!: readonly string[];
}

export class TeamAssignmentsView {
  readonly items!: readonly TeamAssignedView[];
}
