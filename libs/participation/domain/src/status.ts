/** Where a participation is in its life. `draft` lives in the draft room and `registration-begun` is only read, from old systems. */
export const participationStatuses = [
  'draft',
  'awaiting-approval',
  'withdrawn',
  'applied',
  'under-consideration',
  'waiting-list',
  'awaiting-start',
  'participating',
  'ended',
  'completed',
  'interrupted',
  'not-applicable',
  'wrongly-registered',
  'registration-begun',
] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];

/** Part of life: being prepared, waiting for a place or the first day, taking part, over, or never real. */
export const participationPhases = ['prepared', 'waiting', 'running', 'over', 'void'] as const;
export type ParticipationPhase = (typeof participationPhases)[number];

/** What a status means to others. */
export interface StatusDefinition {
  /** The code Nav's own systems use (DeltakerStatus.Type). */
  readonly navCode: string;
  readonly phase: ParticipationPhase;
  /** What the participation uses of an offering: a place taken or given, a spot in the queue, or nothing. */
  readonly uses?: 'taken' | 'granted' | 'waiting';
}

/** Every status with Nav's code, part of life and use of places. */
export const statusDefinitions: Readonly<Record<ParticipationStatus, StatusDefinition>> = {
  draft: { navCode: 'KLADD', phase: 'prepared' },
  'awaiting-approval': { navCode: 'UTKAST_TIL_PAMELDING', phase: 'prepared' },
  withdrawn: { navCode: 'AVBRUTT_UTKAST', phase: 'void' },
  applied: { navCode: 'SOKT_INN', phase: 'waiting', uses: 'waiting' },
  'under-consideration': { navCode: 'VURDERES', phase: 'waiting', uses: 'waiting' },
  'waiting-list': { navCode: 'VENTELISTE', phase: 'waiting', uses: 'waiting' },
  'awaiting-start': { navCode: 'VENTER_PA_OPPSTART', phase: 'waiting', uses: 'granted' },
  participating: { navCode: 'DELTAR', phase: 'running', uses: 'taken' },
  ended: { navCode: 'HAR_SLUTTET', phase: 'over' },
  completed: { navCode: 'FULLFORT', phase: 'over' },
  interrupted: { navCode: 'AVBRUTT', phase: 'over' },
  'not-applicable': { navCode: 'IKKE_AKTUELL', phase: 'void' },
  'wrongly-registered': { navCode: 'FEILREGISTRERT', phase: 'void' },
  'registration-begun': { navCode: 'PABEGYNT_REGISTRERING', phase: 'prepared' },
};

/** Statuses that something runs or waits in: the person's list shows these first. */
export const liveStatuses = participationStatuses.filter((status) => ['waiting', 'running'].includes(statusDefinitions[status].phase));

/** Statuses of somebody who has taken part: they count against the longest duration, with dates. */
export const attendedStatuses = participationStatuses.filter((status) => ['running', 'over'].includes(statusDefinitions[status].phase));

/** Part of life of a status. */
export function phaseOf(status: ParticipationStatus): ParticipationPhase {
  return statusDefinitions[status].phase;
}

/** The status behind one of Nav's codes; undefined for a code that is none. */
export function statusOfNavCode(code: string): ParticipationStatus | undefined {
  return participationStatuses.find((status) => statusDefinitions[status].navCode === code);
}
