/** What a person's registration can be due for. */
export const participantDeadlineKinds = [
  'participant.youth-contact',
  'participant.handover',
  'participant.confirmation-missed',
  'participant.follow-up-ends',
  'participant.parents-consent',
] as const;
export type ParticipantDeadlineKind = (typeof participantDeadlineKinds)[number];
