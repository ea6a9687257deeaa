import { localDate } from '@fotfeste/shared/kernel';
import { givenUpReasons, givingUpHindrance, needsGivenUpWords, type ReportAwaited } from './given-up-report';

const today = localDate('2026-11-21');
const awaited = (overrides: Partial<ReportAwaited> = {}): ReportAwaited => ({
  ...{ status: 'ended', hasFinalReport: false, isGivenUp: false, window: undefined },
  ...overrides,
});
const until = (to: string) => ({ from: localDate('2026-01-05'), to: localDate(to) });

describe('saying that a final report does not come', () => {
  it.each([
    ['while somebody takes part', awaited({ status: 'participating' }), 'not-over'],
    ['of what never came to be', awaited({ status: 'not-applicable' }), 'not-over'],
    ['when it is there', awaited({ hasFinalReport: true }), 'report-there'],
    ['twice', awaited({ isGivenUp: true }), 'already-given-up'],
    ['on the provider’s last day', awaited({ window: until('2026-11-21') }), 'provider-may-write'],
    ['while the provider’s access has no end', awaited({ window: { from: today } }), 'provider-may-write'],
  ])('cannot be done %s', (_case, asked, expected) => {
    expect(givingUpHindrance(asked, today)).toBe(expected);
  });

  it('can be done the day after the provider’s last, and where the provider never had access', () => {
    expect(givingUpHindrance(awaited({ window: until('2026-11-20') }), today)).toBeUndefined();
    expect(givingUpHindrance(awaited(), today)).toBeUndefined();
  });

  it('asks for words where the reason says nothing alone', () => {
    expect(givenUpReasons.filter(needsGivenUpWords)).toEqual(['known-otherwise', 'other']);
  });
});
