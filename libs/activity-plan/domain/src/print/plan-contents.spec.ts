import { localDate } from '@fotfeste/shared/kernel';
import { contentsOf, type PlanItem } from './plan-contents';

const today = localDate('2026-11-21');

const aCard = (overrides: Partial<PlanItem & { readonly id: string; readonly statusReason: string }> = {}) => ({
  ...({ id: 'a1', kind: 'job-search', responsible: 'person', status: 'planned' } as const),
  ...{ from: today, to: localDate('2026-12-18'), statusSince: today },
  ...overrides,
});

describe('what the person sees of the plan', () => {
  it('puts what needs an answer, what is agreed and what else is planned apart', () => {
    const proposed = aCard({ id: 'p', status: 'proposed' });
    const agreed = aCard({ id: 'a', agreedOn: today });
    const measure = aCard({ id: 'm', kind: 'measure', status: 'in-progress' });
    const other = aCard({ id: 'o', status: 'in-progress' });
    const { toAnswer, agreed: shown, others } = contentsOf([proposed, agreed, measure, other], today);
    expect([toAnswer, shown, others].map((cards) => cards.map(({ id }) => id))).toEqual([['p'], ['a', 'm'], ['o']]);
  });

  it("leaves out the adviser's own tasks until they are agreed, and everything that was called off", () => {
    const task = aCard({ id: 't', kind: 'task', responsible: 'adviser' });
    const agreedTask = aCard({ id: 'u', kind: 'task', responsible: 'adviser', agreedOn: today });
    const called = aCard({ id: 'c', status: 'cancelled', statusReason: 'Internt' });
    const contents = contentsOf([task, agreedTask, called], today);
    expect([...contents.toAnswer, ...contents.agreed, ...contents.others, ...contents.done].map(({ id }) => id)).toEqual(['u']);
    expect(contents.coming.map(({ card }) => card.id)).toEqual(['u', 'u']);
  });

  it('tells the coming days in their order, from today on', () => {
    const course = aCard({ id: 'k', from: localDate('2026-11-20'), to: localDate('2026-12-01') });
    const meeting = aCard({ id: 'm', kind: 'meeting', from: localDate('2026-11-25'), to: localDate('2026-11-25') });
    const starts = aCard({ id: 's', from: today, to: localDate('2026-12-24') });
    expect(contentsOf([course, meeting, starts], today).coming.map(({ day, what, card }) => [day, what, card.id])).toEqual([
      ['2026-11-21', 'starts', 's'],
      ['2026-11-25', 'takes-place', 'm'],
      ['2026-12-01', 'ends', 'k'],
      ['2026-12-24', 'ends', 's'],
    ]);
  });

  it('does not say that a measure was done which never began', () => {
    const over = { kind: 'measure', status: 'done', statusSince: localDate('2026-10-01') } as const;
    const begun = aCard({ id: 'b', ...over, from: localDate('2026-08-03') });
    const before = aCard({ id: 'n', ...over, from: localDate('2026-10-05') });
    const { from: _from, ...never } = aCard({ id: 'x', ...over });
    expect(contentsOf([begun, before, never], today).done.map(({ id }) => id)).toEqual(['b']);
  });

  it('shows the five last things that were done', () => {
    const done = [1, 2, 3, 4, 5, 6].map((day) => aCard({ id: `d${day}`, status: 'done', statusSince: localDate(`2026-11-0${day}`) }));
    expect(contentsOf(done, today).done.map(({ id }) => id)).toEqual(['d6', 'd5', 'd4', 'd3', 'd2']);
  });
});
