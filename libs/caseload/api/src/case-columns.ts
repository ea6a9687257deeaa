import type { CaseRow } from '@fotfeste/caseload/domain';

/** The column of each field in `caseload_row`. Reading, writing and verifying all go by this list. */
export const caseColumns = {
  participantId: 'participant_id',
  office: 'office',
  officeLock: 'office_lock',
  protection: 'protection',
  isShielded: 'shielded',
  responsible: 'responsible',
  responsibleName: 'responsible_name',
  assignedOn: 'assigned_on',
  name: 'name',
  born: 'born',
  followUpFrom: 'follow_up_from',
  followUpTo: 'follow_up_to',
  assistanceGroup: 'assistance_group',
  groupRank: 'group_rank',
  mainGoal: 'main_goal',
  decidedOn: 'decided_on',
  decisionWork: 'decision_work',
  decisionWorkSince: 'decision_work_since',
  participationId: 'participation_id',
  measure: 'measure',
  participationStatus: 'participation_status',
  participationPhase: 'participation_phase',
  organisationName: 'organisation_name',
  participationFrom: 'participation_from',
  participationTo: 'participation_to',
  clockFrom: 'clock_from',
  clockTo: 'clock_to',
  waitingSince: 'waiting_since',
  deadlineOn: 'deadline_on',
  deadlineKind: 'deadline_kind',
  deadlineSubject: 'deadline_subject',
  deadlineTellsMeasure: 'deadline_tells_measure',
  deadlineWaitsFor: 'deadline_waits_for',
  deadlineAdviserFrom: 'deadline_adviser_from',
  deadlineSnoozedUntil: 'deadline_snoozed_until',
  waitsForAdviserSince: 'waits_for_adviser_since',
  waitsForParticipantSince: 'waits_for_participant_since',
  waitsForProviderSince: 'waits_for_provider_since',
  providerOnlyFrom: 'provider_only_from',
  providerOnlyUntil: 'provider_only_until',
  measureEventSince: 'measure_event_since',
  minutesUnsharedSince: 'minutes_unshared_since',
  meetingDays: 'meeting_days',
  agreedSince: 'agreed_since',
  agreedUntil: 'agreed_until',
  agreedEndsFirst: 'agreed_ends_first',
  sickFrom: 'sick_from',
  sickTo: 'sick_to',
  goalOn: 'goal_on',
  lastContactOn: 'last_contact_on',
  lastActivityOn: 'last_activity_on',
  activeSince: 'active_since',
  quietSince: 'quiet_since',
  tooQuietOn: 'too_quiet_on',
  attentionOn: 'attention_on',
  citizenshipGroup: 'citizenship_group',
  spokenLanguage: 'spoken_language',
  interpreter: 'interpreter',
  contactChannel: 'contact_channel',
  registeredFrom: 'registered_from',
  registeredTo: 'registered_to',
  benefits: 'benefits',
} as const satisfies Readonly<Record<keyof CaseRow, string>>;

/** Fields of a row, in the order of the columns. */
export const caseFields = Object.keys(caseColumns) as readonly (keyof CaseRow)[];

/** A row's columns as they go to and come from the database as JSON: dates as text, absent fields as null. */
export type CaseColumns = Readonly<Record<string, string | number | boolean | readonly object[] | readonly string[] | null>>;

/** The row as columns. */
export function columnsOfCase(row: CaseRow): CaseColumns {
  return Object.fromEntries(caseFields.map((field) => [caseColumns[field], row[field] ?? null]));
}

/** Columns as a row. */
export function caseOfColumns(columns: CaseColumns): CaseRow {
  const present = caseFields.map((field) => [field, columns[caseColumns[field]]] as const).filter(([, value]) => value !== null);
  return Object.fromEntries(present) as unknown as CaseRow;
}
