/** Deadlines whose day follows from the law or a regulation. They can be put aside in the queue; the day stands all the same. */
export const legalDeadlineKinds = [
  'participant.youth-contact',
  'participation.review',
  'participation.final-report',
  'participation.consent-take-part',
  'participation.consent-health-information',
] as const;

/** Whether the law sets the day. */
export function isSetByLaw(kind: string): boolean {
  return (legalDeadlineKinds as readonly string[]).includes(kind);
}
