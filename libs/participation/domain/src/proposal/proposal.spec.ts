import { localDate } from '@fotfeste/shared/kernel';
import { changesOf, type ProposalKind } from '../change';
import { deadlinesOf } from '../deadlines';
import { participationStatuses } from '../status';
import { stepNamed } from '../steps-of';
import { actOf } from './proposal-act';
import { proposalFaults, type ProposalFault } from './proposal-faults';
import { proposalsOf, type ProposalValues, type ProposedAbout } from './proposal';

const today = localDate('2026-11-21');
const running: ProposedAbout = {
  status: 'participating',
  ending: 'open',
  startsOn: localDate('2026-09-01'),
  endsOn: localDate('2027-02-28'),
};
const faults = (kind: ProposalKind, values: ProposalValues, about: ProposedAbout = running): readonly string[] =>
  proposalFaults(kind, values, about).map(({ field, fault }: ProposalFault) => `${field}: ${fault}`);

describe('what a provider may propose', () => {
  it('while somebody takes part: everything about days, extent and the end', () => {
    expect(proposalsOf(running, today)).toEqual(['start-date', 'extend', 'end-date', 'extent', 'end']);
  });

  it('before the start: to move or remove the date that is set, and that it comes to nothing', () => {
    const awaiting = { ...running, status: 'awaiting-start' } as const;
    expect(proposalsOf(awaiting, today)).toEqual(['start-date', 'remove-start-date', 'end-date', 'extent', 'not-applicable']);
    expect(proposalsOf({ status: 'awaiting-start', ending: 'open' }, today)).toEqual(['end-date', 'not-applicable']);
  });

  it('that somebody never came: for fifteen days after the start', () => {
    const startsOn = localDate('2026-11-07');
    expect(proposalsOf({ ...running, startsOn }, today)).toContain('not-applicable');
    expect(proposalsOf({ ...running, startsOn }, localDate('2026-11-22'))).not.toContain('not-applicable');
  });

  it('after the end: the day, the reason, and for a course how it ended, for two months', () => {
    const over = { ...running, status: 'interrupted', ending: 'course', endsOn: localDate('2026-09-21') } as const;
    expect(proposalsOf(over, today)).toEqual(['end-date', 'end-reason', 'change-ending']);
    expect(proposalsOf({ ...over, status: 'completed' }, today)).toEqual(['end-date', 'change-ending']);
    expect(proposalsOf(over, localDate('2026-11-22'))).toEqual([]);
  });

  it.each(participationStatuses)('in status %s: nothing that Nav could not carry out', (status) => {
    for (const ending of ['open', 'course'] as const) {
      const about = { ...running, status, ending, startsOn: localDate('2026-11-10'), endsOn: localDate('2026-11-20') };
      for (const kind of proposalsOf(about, today)) {
        const act = actOf(kind, { hasAttended: true, hasCompleted: false }, about);
        const inLife = { status, ending, route: 'offering-direct' } as const;
        const isPossible =
          act.kind === 'change' ? changesOf(status).includes(act.change) : stepNamed(act.step, inLife, 'adviser') !== undefined;
        expect([kind, isPossible]).toEqual([kind, true]);
      }
    }
  });
});

describe('what approving a proposal does', () => {
  it.each([
    ['ends what has no course to complete', 'open', { hasAttended: true }, 'end'],
    ['completes a course', 'course', { hasAttended: true, hasCompleted: true }, 'complete'],
    ['interrupts a course', 'course', { hasAttended: true, hasCompleted: false }, 'interrupt'],
    ['says that somebody who never came did not start', 'open', { hasAttended: false }, 'not-started'],
  ] as const)('%s', (_what, ending, values, step) => {
    expect(actOf('end', values, { ...running, ending })).toEqual({ kind: 'step', step });
  });

  it('sets to not applicable by what the participation has become', () => {
    expect(actOf('not-applicable', {}, { ...running, status: 'awaiting-start' })).toEqual({ kind: 'step', step: 'not-applicable' });
    expect(actOf('not-applicable', {}, running)).toEqual({ kind: 'step', step: 'not-started' });
  });
});

describe('what is wrong with a proposal', () => {
  it.each([
    ['an extension without a day', 'extend', {}, ['endsOn: end-missing']],
    ['an extension to an earlier day', 'extend', { endsOn: localDate('2027-02-28') }, ['endsOn: not-later']],
    ['an end before the start', 'end-date', { endsOn: localDate('2026-08-31') }, ['endsOn: end-before-start']],
    ['the end date there is', 'end-date', { endsOn: localDate('2027-02-28') }, ['endsOn: nothing-changed']],
    ['the start date there is', 'start-date', { startsOn: localDate('2026-09-01') }, ['startsOn: nothing-changed']],
    ['a start after the end', 'start-date', { startsOn: localDate('2027-03-01') }, ['endsOn: end-before-start']],
    ['an extent of nothing', 'extent', { validFrom: today }, ['percent: extent-missing']],
    ['400 percent', 'extent', { validFrom: today, percent: 400 }, ['percent: percent-out-of-range']],
    ['an extent before the start', 'extent', { validFrom: localDate('2026-08-31'), percent: 50 }, ['validFrom: outside-period']],
    ['an end that does not say whether anybody came', 'end', { reason: 'got-job' }, ['hasAttended: attended-unsaid']],
    ['an end without day and reason', 'end', { hasAttended: true }, ['lastDay: last-day-missing', 'reason: end-reason-missing']],
    [
      'a last day before the first',
      'end',
      { hasAttended: true, lastDay: localDate('2026-08-31'), reason: 'ill' },
      ['lastDay: end-before-start'],
    ],
    ['another reason without words', 'not-applicable', { reason: 'other' }, ['reasonWords: end-reason-words-missing']],
    ['a reason that is not theirs to give', 'end-reason', { reason: 'course-full' }, ['reason: end-reason-missing']],
  ] as const)('%s', (_what, kind, values, expected) => {
    expect(faults(kind, values)).toEqual(expected);
  });

  it('a course that does not say whether it was completed; a completed one needs no reason', () => {
    const course = { ...running, ending: 'course' } as const;
    const lastDay = localDate('2026-11-20');
    expect(faults('end', { hasAttended: true, lastDay, reason: 'ill' }, course)).toEqual(['hasCompleted: completed-unsaid']);
    expect(faults('end', { hasAttended: true, hasCompleted: true, lastDay }, course)).toEqual([]);
    expect(faults('change-ending', {}, { ...course, status: 'interrupted' })).toEqual([]);
    expect(faults('change-ending', {}, { ...course, status: 'completed' })).toEqual(['reason: end-reason-missing']);
  });
});

describe('what the provider has asked of Nav', () => {
  it('waits for the adviser from the day it was asked, also after the end', () => {
    const asked = { proposedOn: localDate('2026-11-10'), writtenOn: localDate('2026-11-19') };
    const over = { id: 'p', measure: 'OPPFOLGING', route: 'nav', status: 'ended', statusFrom: today, ...asked } as const;
    expect(deadlinesOf([over], [])).toEqual([
      { kind: 'participation.proposal', since: '2026-11-10', dueOn: '2026-11-17', waitsFor: 'adviser', subjectId: 'p' },
      { kind: 'participation.message', since: '2026-11-19', dueOn: '2026-11-22', waitsFor: 'adviser', subjectId: 'p' },
    ]);
  });
});
