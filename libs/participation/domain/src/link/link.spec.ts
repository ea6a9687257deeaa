import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { linkQuestionCode, linkQuestionsOf, type AskedReport, type LinkFacts } from './link-questions';
import { isLive, linkEndings, linkNewsOf, linkStateOf, mayAskForCode, triesLeftAfter } from './link-state';
import { contactGapsOf, initialsOf, isMobile, linkBarOf, telephoneEnding } from './link-terms';

const day = localDate;
const today = day('2026-11-21');

const facts = (changes: Partial<LinkFacts['participation']> = {}, rest: Partial<Omit<LinkFacts, 'participation'>> = {}): LinkFacts => ({
  participation: {
    id: 'p',
    measure: 'OPPFOLGING',
    route: 'offering-direct',
    status: 'participating',
    statusFrom: day('2026-11-16'),
    startsOn: day('2026-11-16'),
    ...changes,
  },
  reports: [],
  isStartConfirmed: false,
  recorded: [],
  reopened: new Map<LocalDate, LocalDate>(),
  ...rest,
});

const report = (changes: Partial<AskedReport>): AskedReport => ({
  id: 'r',
  participationId: 'p',
  kind: 'interim',
  status: 'sent',
  statusFrom: day('2026-10-01'),
  periodFrom: day('2026-07-01'),
  periodTo: day('2026-09-30'),
  ...changes,
});

const codes = (of: LinkFacts, on = today): readonly string[] => linkQuestionsOf(of, on).map(linkQuestionCode);

describe('what a link asks', () => {
  it('is the first day while the provider has not said that it holds', () => {
    const waiting = { status: 'awaiting-start', startsOn: undefined } as const;
    expect(linkQuestionsOf(facts(waiting), today)).toEqual([{ kind: 'first-day' }]);
    expect(linkQuestionsOf(facts({ status: 'awaiting-start', startsOn: day('2026-12-01') }), today)).toEqual([
      { kind: 'first-day', startsOn: '2026-12-01' },
    ]);
    expect(codes(facts(waiting, { isStartConfirmed: true }))).toEqual([]);
  });

  it('is each open week that is over and not told in full', () => {
    const since = facts({ startsOn: day('2026-10-05') });
    expect(codes(since)).toEqual(['attendance:2026-11-02', 'attendance:2026-11-09']);
    expect(codes(since, day('2026-11-22'))).toEqual(['attendance:2026-11-02', 'attendance:2026-11-09', 'attendance:2026-11-16']);
    expect(codes(since, day('2026-11-23'))).toEqual(['attendance:2026-11-09', 'attendance:2026-11-16']);
    const told = { monday: day('2026-11-09'), span: 'week', hours: { plannedHours: 30, presentHours: 30 } } as const;
    expect(codes(facts({ startsOn: day('2026-10-05') }, { recorded: [told] }))).toEqual(['attendance:2026-11-02']);
    const begun = { ...told, span: 1, hours: { plannedHours: 6 } } as const;
    expect(codes(facts({ startsOn: day('2026-10-05') }, { recorded: [begun] }))).toEqual(['attendance:2026-11-02']);
  });

  it('is a closed week when Nav has opened it again, and only then', () => {
    const opened = new Map([[day('2026-10-12'), day('2026-11-25')]]);
    expect(codes(facts({ startsOn: day('2026-10-05') }, { reopened: opened }))[0]).toBe('attendance:2026-10-12');
    expect(codes(facts({ startsOn: day('2026-10-05') }, { reopened: opened }), day('2026-11-26'))).not.toContain('attendance:2026-10-12');
  });

  it('is an interim report from a week before it is due', () => {
    const kinds = (on: LocalDate): readonly string[] => linkQuestionsOf(facts({ startsOn: day('2026-09-05') }), on).map(({ kind }) => kind);
    expect(kinds(day('2026-11-20'))).not.toContain('interim-report');
    expect(linkQuestionsOf(facts({ startsOn: day('2026-09-05') }), today).at(-1)).toEqual({
      kind: 'interim-report',
      from: '2026-09-05',
      to: '2026-11-21',
    });
  });

  it('is the final report once there is a last day, and not twice', () => {
    const over = { status: 'ended', startsOn: day('2026-03-02'), endsOn: day('2026-10-30') } as const;
    expect(codes(facts(over))).toEqual(['final-report']);
    expect(codes(facts(over, { reports: [report({ kind: 'final' })] }))).toEqual([]);
    expect(codes(facts({ startsOn: day('2026-11-20') }))).toEqual([]);
  });

  it('is a report that Nav has returned, with what Nav asks, before a new one of its kind', () => {
    const returned = report({ status: 'returned', question: 'Hvor mange timer?' });
    expect(linkQuestionsOf(facts({ startsOn: day('2026-06-01') }, { reports: [returned] }), today).at(-1)).toEqual({
      kind: 'interim-report',
      reportId: 'r',
      question: 'Hvor mange timer?',
      from: '2026-07-01',
      to: '2026-09-30',
    });
  });
});

describe('a link', () => {
  const subject = { measure: 'OPPFOLGING', isProtected: false, isShared: true, questions: 1 } as const;

  it.each([
    ['somebody with a protected address', { isProtected: true }, 'protected'],
    ['IPS', { measure: 'INDIVIDUELL_JOBBSTOTTE' }, 'measure'],
    ['IPS for the young', { measure: 'INDIVIDUELL_JOBBSTOTTE_UNG' }, 'measure'],
    ['work-related rehabilitation', { measure: 'ARBEIDSRETTET_REHABILITERING' }, 'measure'],
    ['somebody no provider sees', { isShared: false }, 'not-shared'],
    ['somebody of whom nothing is due', { questions: 0 }, 'nothing-due'],
    ['anybody else', {}, undefined],
  ] as const)('about %s is refused with its reason', (_who, changes, bar) => {
    expect(linkBarOf({ ...subject, ...changes })).toBe(bar);
  });

  it('is alive until its last moment, and never after it has ended', () => {
    const life = { expiresAt: '2026-12-05T11:00:00.000Z' };
    expect(linkStateOf(life, '2026-12-05T10:59:59.999Z')).toBe('waiting');
    expect(linkStateOf({ ...life, openedAt: '2026-11-21T11:00:00.000Z' }, '2026-11-22T11:00:00.000Z')).toBe('opened');
    expect(linkStateOf(life, '2026-12-05T11:00:00.000Z')).toBe('expired');
    expect([isLive(life, '2026-11-22T11:00:00.000Z'), isLive({ ...life, ended: 'revoked' }, '2026-11-22T11:00:00.000Z')]).toEqual([
      true,
      false,
    ]);
  });

  it('is news to Nav when it was answered or shut by itself, not when Nav ended it or it grew old', () => {
    expect([...linkEndings, undefined].map(linkNewsOf)).toEqual(['answered', undefined, undefined, 'shut', 'shut', undefined]);
  });

  it('bears nine wrong codes and five codes an hour', () => {
    expect([0, 9, 10, 11].map((wrong) => triesLeftAfter(wrong))).toEqual([10, 1, 0, 0]);
    const asked = Array.from({ length: 5 }, (_each, minute) => `2026-11-21T11:0${minute}:00.000Z`);
    expect(mayAskForCode(asked.slice(1), '2026-11-21T10:30:00.000Z')).toBe(true);
    expect(mayAskForCode(asked, '2026-11-21T10:30:00.000Z')).toBe(false);
    expect(mayAskForCode(asked, '2026-11-21T11:00:00.000Z')).toBe(true);
  });

  it('goes to an address, and its code to a mobile', () => {
    expect(['41 23 45 67', '+4791234567', '004791234567', '+46701234567'].map(isMobile)).toEqual([true, true, true, true]);
    expect(['69 00 00 01', '+4722334455', '1234', '+47'].map(isMobile)).toEqual([false, false, false, false]);
    expect(contactGapsOf({ telephone: '22334455' })).toEqual(['email', 'mobile']);
    expect(contactGapsOf({ email: 'a@b.no', telephone: '+47 412 34 567' })).toEqual([]);
    expect(telephoneEnding('+47 412 34 542')).toBe('42');
  });

  it('tells the first letter of each name and nothing more', () => {
    expect(initialsOf('Anne-Marie Ødegård Li')).toBe('A.M.Ø.L.');
    expect(initialsOf(' kari  nordmann')).toBe('K.N.');
  });
});
