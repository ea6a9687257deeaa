import { localDate } from '@fotfeste/shared/kernel';
import type { DueParticipation, DueReport } from '../deadlines';
import { reportPlan } from './report-plan';

const aft: DueParticipation = {
  ...{ id: 'p', measure: 'ARBEIDSFORBEREDENDE_TRENING', route: 'offering-direct', status: 'participating' },
  statusFrom: localDate('2026-04-01'),
  startsOn: localDate('2026-04-01'),
};
const sent: DueReport = {
  ...{ id: 'r', participationId: 'p', kind: 'final', status: 'sent' },
  statusFrom: localDate('2026-11-01'),
  periodTo: localDate('2026-10-31'),
};
const told = (participation: DueParticipation, reports: readonly DueReport[] = []): readonly string[] =>
  reportPlan(participation, reports).map(({ kind, dueOn, source }) =>
    [kind, dueOn ?? '-', source.from, 'section' in source ? source.section : ''].join(' ').trim(),
  );

describe('due dates and where they come from', () => {
  it('are the law’s for the final report and Nav’s review in AFT, and the product’s own for the report under way', () => {
    expect(told(aft)).toEqual([
      'interim-report 2026-06-24 product',
      'final-report - law § 13-2 femte ledd',
      expect.stringMatching(/^review 2026-07-01 law § 13-2/),
    ]);
  });

  it('are the agreement’s where the measure coordinator has set them, but never later than the law’s', () => {
    const terms = { firstWeeksAfterStart: 4, everyWeeks: 8, finalDaysAfterEnd: 30, source: 'agreement' } as const;
    const ended = { status: 'ended', statusFrom: localDate('2026-11-01'), endsOn: localDate('2026-10-31'), terms } as const;
    expect(told({ ...aft, terms })[0]).toBe('interim-report 2026-04-29 agreement');
    expect(told({ ...aft, ...ended })).toEqual(['final-report 2026-10-31 law § 13-2 femte ledd']);
    expect(told({ ...aft, ...ended, measure: 'ARBEIDSMARKEDSOPPLAERING' })).toEqual(['final-report 2026-11-30 agreement']);
  });

  it('are none once the final report is sent, before the start, and where there is no provider', () => {
    const ended = { ...aft, status: 'ended', statusFrom: localDate('2026-11-01'), endsOn: localDate('2026-10-31') } as const;
    expect(told(ended, [sent])).toEqual([]);
    expect(told({ ...aft, status: 'awaiting-start' })).toEqual([]);
    expect(told({ ...aft, measure: 'MENTOR', route: 'employer' })).toEqual([]);
  });
});
