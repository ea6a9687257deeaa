/** Somebody who asks to be let in, or has registered a person they may not see themselves. */
export class AccessRequestView {
  readonly id!: string;
  readonly kind!: 'access' | 'registration';
  readonly participantId!: string;
  readonly name!: string;
  readonly actorName!: string;
  readonly reason!: string;
  readonly askedAt!: string;
}

export class AccessRequestsView {
  readonly items!: readonly AccessRequestView[];
}
