import { localDate } from '@fotfeste/shared/kernel';
import { caseRow } from './case-row';
import { aCase, aParticipation } from './testing/cases';

const day = localDate;

describe('the row of a person in the lists', () => {
  it('puts the family name first, and does without one', () => {
    expect(caseRow(aCase()).name).toBe('Bakken, Ingrid Marie');
    expect(caseRow(aCase({ familyName: '' })).name).toBe('Ingrid Marie');
  });

  it('says nothing of what is unknown', () => {
    expect(Object.keys(caseRow(aCase())).sort()).toEqual(['born', 'isShielded', 'name', 'office', 'participantId', 'protection']);
  });

  it('shows the measure that runs before one that waits, the newest first, and none that is over', () => {
    const waiting = aParticipation({ id: 'w', phase: 'waiting', referredOn: day('2026-11-01') });
    const older = aParticipation({ id: 'o', from: day('2026-02-01') });
    const newer = aParticipation({ id: 'n', from: day('2026-06-01'), clock: { from: day('2026-01-01'), to: day('2028-01-01') } });
    const over = aParticipation({ id: 'x', phase: 'over', from: day('2026-10-01') });
    expect(caseRow(aCase({ participations: [waiting, older, newer, over] }))).toMatchObject({
      participationId: 'n',
      participationPhase: 'running',
      clockFrom: '2026-01-01',
      clockTo: '2028-01-01',
      waitingSince: '2026-11-01',
    });
    expect(caseRow(aCase({ participations: [over] })).participationId).toBeUndefined();
    expect(caseRow(aCase({ participations: [over, waiting] }))).toMatchObject({ participationId: 'w', participationPhase: 'waiting' });
  });

  it('names the first deadline, and of two on the same day the one that waits for the adviser', () => {
    const row = caseRow(
      aCase({
        deadlines: [
          { kind: 'plan.activity-end', dueOn: day('2026-12-01'), waitsFor: 'participant', subjectId: 'a' },
          { kind: 'participation.review', dueOn: day('2026-12-01'), waitsFor: 'adviser', subjectId: 'b' },
          { kind: 'plan.activity-end', dueOn: day('2026-12-02'), waitsFor: 'adviser', subjectId: 'c' },
        ],
      }),
    );
    expect(row).toMatchObject({
      deadlineOn: '2026-12-01',
      deadlineKind: 'participation.review',
      deadlineSubject: 'b',
      deadlineWaitsFor: 'adviser',
    });
  });

  it('says since when minutes wait to be shared, whatever is due before', () => {
    const row = caseRow(
      aCase({
        deadlines: [
          { kind: 'plan.task', dueOn: day('2026-11-20'), waitsFor: 'adviser', subjectId: 't' },
          { kind: 'plan.minutes-unshared', dueOn: day('2026-12-01'), since: day('2026-11-24'), waitsFor: 'adviser', subjectId: 'm' },
          { kind: 'plan.minutes-unshared', dueOn: day('2026-11-30'), since: day('2026-11-23'), waitsFor: 'adviser', subjectId: 'n' },
        ],
      }),
    );
    expect(row).toMatchObject({ deadlineKind: 'plan.task', minutesUnsharedSince: '2026-11-23' });
  });

  it('knows the newest sick leave, and those that adjoin it as one', () => {
    const leave = (from: string, to?: string) => ({ from: day(from), ...(to && { to: day(to) }) });
    const sickLeaves = [leave('2026-01-05', '2026-02-01'), leave('2026-10-01', '2026-10-31'), leave('2026-11-01', '2026-11-30')];
    expect(caseRow(aCase({ sickLeaves }))).toMatchObject({ sickFrom: '2026-10-01', sickTo: '2026-11-30' });
    expect(caseRow(aCase({ sickLeaves: [leave('2026-10-01')] }))).not.toHaveProperty('sickTo');
  });

  it('says since when each party is waited for: from the day of the request, or else from the day it is due', () => {
    const row = caseRow(
      aCase({
        deadlines: [
          { kind: 'plan.proposal-answer', dueOn: day('2026-12-05'), since: day('2026-11-21'), waitsFor: 'participant' },
          { kind: 'plan.activity-start', dueOn: day('2026-12-01'), waitsFor: 'participant' },
          { kind: 'participation.report-read', dueOn: day('2026-12-10'), since: day('2026-11-30'), waitsFor: 'adviser' },
          { kind: 'assistance.second-control', dueOn: day('2026-12-12'), since: day('2026-11-10'), waitsFor: 'adviser' },
        ],
      }),
    );
    expect(row).toMatchObject({
      waitsForParticipantSince: '2026-11-21',
      waitsForAdviserSince: '2026-11-10',
      measureEventSince: '2026-11-30',
    });
    expect(row.waitsForProviderSince).toBeUndefined();
  });

  it('leaves to the adviser what whom it waited for can no longer do, from that day on', () => {
    const dueOn = day('2026-08-31');
    const deadlines = [
      { kind: 'participation.final-report', dueOn, waitsFor: 'provider', adviserFrom: day('2026-11-01') },
      { kind: 'participation.interim-report', dueOn: day('2026-12-01'), waitsFor: 'provider' },
    ] as const;
    expect(caseRow(aCase({ deadlines }))).toMatchObject({
      deadlineWaitsFor: 'provider',
      deadlineAdviserFrom: '2026-11-01',
      waitsForAdviserSince: '2026-11-01',
      measureEventSince: '2026-11-01',
      waitsForProviderSince: '2026-12-01',
      providerOnlyFrom: '2026-08-31',
      providerOnlyUntil: '2026-11-01',
    });
  });
});
