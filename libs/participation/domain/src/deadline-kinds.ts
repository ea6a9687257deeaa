/** A consent the measure rests on is gone, and the adviser ends the participation. */
export const lostConsentDeadlineKinds = ['participation.consent-take-part', 'participation.consent-health-information'] as const;

/** What a participation can be due for. */
export const participationDeadlineKinds = [
  'participation.answer',
  'participation.accepted',
  'participation.declined',
  'participation.start-date',
  'participation.agreement',
  'participation.end',
  'participation.review',
  'participation.attainment',
  'participation.checkpoint',
  'participation.employer-contact',
  'participation.interim-report',
  'participation.final-report',
  'participation.report-answer',
  'participation.report-question',
  'participation.proposal',
  'participation.message',
  'participation.question',
  'participation.assessment',
  'participation.link',
  ...lostConsentDeadlineKinds,
] as const;
export type ParticipationDeadlineKind = (typeof participationDeadlineKinds)[number];
