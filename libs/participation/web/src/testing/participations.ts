import type { Participation } from '../contract';
import type { Proposal } from '../proposal/proposal-words';
import type { ProviderParticipation } from '../provider/views';

/** A referral that waits for the participant, as Nav sees it, or whatever the overrides say. */
export function aParticipation(overrides: Partial<Participation> = {}): Participation {
  return {
    ...{ id: 'd1', participantId: 'p1', version: 3, measure: 'OPPFOLGING', route: 'offering-direct', ending: 'open' },
    ...{ status: 'awaiting-approval', statusFrom: '2026-11-16', source: 'fotfeste', startsOn: '2026-12-01', endsOn: '2027-05-31' },
    offering: { id: 'o1', number: '2026/1', name: 'Oppfølging Sarpsborg', startsOn: '2026-01-01' },
    provider: { organisation: '308053067', name: 'Rypelett Arbeid og Vekst AS' },
    ...{ purpose: 'job-search', choiceReason: 'Trenger tett oppfølging', alternatives: [], goals: [], extents: [], overrides: [] },
    contentElements: [],
    statuses: [aStatus({ status: 'awaiting-approval', step: 'share', validFrom: '2026-11-16', recordedAt: '2026-11-16T09:00:00.000Z' })],
    ...{ changes: [], reviews: [], reports: [], waits: [], isUnderFollowUp: true, isNewest: true },
    ...{ createdAt: '2026-11-16T09:00:00.000Z', createdByName: 'Marit Torp' },
    ...overrides,
  };
}

/** A line of a participation's life. */
export function aStatus(overrides: Partial<Participation['statuses'][number]> = {}): Participation['statuses'][number] {
  return {
    ...{ status: 'participating', step: 'start', validFrom: '2026-09-01', recordedAt: '2026-09-01T06:00:00.000Z' },
    ...{ recordedByName: 'Marit Torp', isPlanned: false, isWithdrawn: false },
    ...overrides,
  };
}

/** A change that kept the status. */
export function aChange(overrides: Partial<Participation['changes'][number]> = {}): Participation['changes'][number] {
  return {
    ...{ id: 'c1', kind: 'end-date', before: { endsOn: '2027-05-20' }, after: { endsOn: '2027-04-30' } },
    ...{ recordedAt: '2026-10-05T08:30:00.000Z', recordedByName: 'Marit Torp' },
    ...overrides,
  };
}

/** Somebody who takes part, as the provider sees them. */
export function aProviderParticipation(overrides: Partial<ProviderParticipation> = {}): ProviderParticipation {
  return {
    ...{ participationId: 'd1', participantId: 'p1', version: 3, name: 'Mona Dahl', nav: { officeName: 'Nav Sarpsborg' } },
    ...{ measure: 'ARBEIDSFORBEREDENDE_TRENING', route: 'offering-direct', ending: 'open', status: 'participating' },
    ...{ statusFrom: '2026-11-02', startsOn: '2026-11-02', extents: [{ validFrom: '2026-11-02', percent: 60 }] },
    ...{ goals: [{ id: 'g1', words: 'Møte fast tre dager i uken' }], due: [], finalReportDuty: { source: 'law', section: '§ 13-7' } },
    ...{
      reports: [],
      statuses: [],
      changes: [],
      coAdvisers: [],
      contentElements: [],
      shared: [],
      hasWithdrawn: false,
      accessFrom: '2026-10-20',
      contactName: 'Frank Ruud',
      takenInOn: '2026-10-21',
    },
    ...overrides,
  };
}

/** A proposal that waits. */
export function aProposal(overrides: Partial<Proposal> = {}): Proposal {
  return {
    ...{ id: 'f1', kind: 'extend', values: { endsOn: '2027-08-31' }, words: 'Trenger mer tid', status: 'waiting', waitingDays: 4 },
    ...{ proposedAt: '2026-11-17T09:00:00.000Z', proposedByName: 'Frank Ruud' },
    ...overrides,
  };
}
