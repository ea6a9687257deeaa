import { addDays, localDate } from '@fotfeste/shared/kernel';
import type { FidelityFacts, RecordedContact, SupportedPerson } from './fidelity-facts';
import { anchorsOf, fidelityItems, levelOf, partOf, recordedItems, scoreOf, type FidelityItem } from './fidelity-item';
import { judgeableScores, judgementCounts, judgementFaultsOf, type FidelityJudgement } from './fidelity-judgement';
import { measured } from './fidelity-measures';
import { fidelitySheet, withoutPeople } from './fidelity-sheet';

const period = { from: localDate('2026-05-25'), to: localDate('2026-11-22') };
const nothing: FidelityFacts = { period, people: [], contacts: [], jobs: [] };

const person = (id: string, overrides: Partial<SupportedPerson> = {}): SupportedPerson => ({
  ...{ participationId: id, startsOn: localDate('2026-06-01'), specialist: 'Ida', firstContactOn: localDate('2026-06-21') },
  ...overrides,
});
const contact = (overrides: Partial<RecordedContact> = {}): RecordedContact => ({
  ...{
    heldOn: localDate('2026-09-01'),
    party: 'employer',
    place: 'workplace',
    specialist: 'Ida',
    participationId: 'a',
    matchesWish: 'yes',
  },
  ...overrides,
});
const job = (employer: string, occupation: string, pay: 'wage' | 'benefit' = 'wage') => ({
  ...{ participationId: employer, employer, occupation, pay, subsidies: [], startsOn: localDate('2026-08-01') },
});
const times = (count: number, overrides: Partial<RecordedContact> = {}) => Array.from({ length: count }, () => contact(overrides));

describe('the fidelity scale', () => {
  it('has twenty-five items in three parts of three, eight and fourteen, of which eight are reckoned', () => {
    expect(new Set(fidelityItems).size).toBe(25);
    const sizes = Map.groupBy(fidelityItems, partOf);
    expect([sizes.get('staffing')?.length, sizes.get('organisation')?.length, sizes.get('services')?.length]).toEqual([3, 8, 14]);
    expect(fidelityItems.indexOf('rapid-search') + 1).toBe(15);
    expect(Object.keys(recordedItems)).toHaveLength(8);
  });

  it.each<[FidelityItem, readonly (readonly [number, number])[]]>([
    [
      'caseload-size',
      [
        [20, 5],
        [20.4, 5],
        [21, 4],
        [25, 4],
        [26, 3],
        [30, 3],
        [31, 2],
        [40, 2],
        [41, 1],
      ],
    ],
    [
      'rapid-search',
      [
        [30, 5],
        [31, 4],
        [60, 4],
        [61, 3],
        [150, 3],
        [151, 2],
        [270, 2],
        [271, 1],
      ],
    ],
    [
      'individual-search',
      [
        [90, 5],
        [89, 4],
        [75, 4],
        [74, 3],
        [50, 3],
        [49, 2],
        [25, 2],
        [24, 1],
      ],
    ],
    [
      'contact-frequency',
      [
        [9, 4],
        [6, 4],
        [5.9, 3],
        [4, 3],
        [3.9, 2],
        [2, 2],
        [1.9, 1],
      ],
    ],
    [
      'diversity-of-jobs',
      [
        [85, 5],
        [84, 4],
        [70, 4],
        [69, 3],
        [60, 3],
        [59, 2],
        [50, 2],
        [49, 1],
      ],
    ],
    [
      'ordinary-jobs',
      [
        [95, 5],
        [94, 4],
        [85, 4],
        [84, 3],
        [75, 3],
        [74, 2],
        [65, 2],
        [64, 1],
      ],
    ],
    [
      'community-based',
      [
        [65, 5],
        [64, 4],
        [50, 4],
        [49, 3],
        [40, 3],
        [39, 2],
        [31, 2],
        [30, 1],
      ],
    ],
  ])('scores %s by its anchors, on both sides of each', (item, pairs) => {
    const anchors = anchorsOf(item);
    expect(anchors).toBeDefined();
    expect(pairs.map(([value]) => anchors && scoreOf(value, anchors))).toEqual(pairs.map(([, score]) => score));
  });

  it.each([
    [125, 'exemplary'],
    [115, 'exemplary'],
    [114, 'good'],
    [100, 'good'],
    [99, 'fair'],
    [74, 'fair'],
    [73, 'not-ips'],
  ])('calls a total of %i %s', (total, level) => {
    expect(levelOf(total)).toBe(level);
  });
});

describe('what is reckoned from recorded work', () => {
  it('counts those who take part on the last day for each job specialist, with those who have none', () => {
    const people = [
      ...['a', 'b', 'c'].map((id) => person(id)),
      ...[person('d', { specialist: 'Jakub' }), person('e', { specialist: undefined })],
      ...[person('gone', { endsOn: localDate('2026-11-21') }), person('ahead', { startsOn: localDate('2026-11-23') })],
    ];
    expect(measured('caseload-size', { ...nothing, people })).toEqual({
      ...{ value: 2.5, people: 5 },
      rows: [
        { of: 'specialist', label: '', value: 1 },
        { of: 'specialist', label: 'Ida', value: 3 },
        { of: 'specialist', label: 'Jakub', value: 1 },
      ],
    });
    expect(measured('caseload-size', nothing)).toMatchObject({ because: 'nobody' });
    expect(measured('caseload-size', { ...nothing, people: [person('a', { specialist: undefined })] })).toMatchObject({
      because: 'no-specialist',
    });
  });

  it('takes the mean of the days to the first employer, with the wait so far of those who wait more than thirty days', () => {
    const people = [
      person('met', { firstContactOn: localDate('2026-06-21') }),
      person('waits', { startsOn: localDate('2026-10-13'), firstContactOn: undefined }),
      person('new', { startsOn: localDate('2026-10-23'), firstContactOn: undefined }),
      person('before', { startsOn: localDate('2026-05-24') }),
      person('met early', { firstContactOn: localDate('2026-05-30') }),
    ];
    expect(measured('rapid-search', { ...nothing, people })).toMatchObject({
      value: (20 + 40 + 0) / 3,
      rows: [
        { label: 'met', value: 20 },
        { label: 'waits', value: 40 },
        { label: 'met early', value: 0 },
      ],
    });
    expect(measured('rapid-search', nothing)).toMatchObject({ because: 'nobody' });
  });

  it('asks whether employers were what the participant wishes for, and gives no number while that is mostly unsaid', () => {
    const said = [...times(3), contact({ matchesWish: 'no' }), contact({ party: 'participant' }), contact({ participationId: undefined })];
    expect(measured('individual-search', { ...nothing, contacts: said })).toMatchObject({ value: 75 });
    const unsaid = [contact(), contact({ matchesWish: 'unknown' }), contact({ matchesWish: undefined })];
    expect(measured('individual-search', { ...nothing, contacts: unsaid })).toMatchObject({ because: 'wish-unsaid' });
    expect(measured('individual-search', nothing)).toMatchObject({ because: 'no-contacts' });
  });

  it('counts meetings in person with employers a week, also in general, and none outside the period', () => {
    const contacts = [
      ...[...times(52), ...times(26, { participationId: undefined, matchesWish: undefined })],
      ...[...times(9, { place: 'telephone' }), ...times(9, { party: 'participant' }), ...times(9, { heldOn: addDays(period.from, -1) })],
    ];
    const people = [person('a'), person('b', { specialist: 'Jakub' })];
    expect(measured('contact-frequency', { ...nothing, people, contacts })).toEqual({
      ...{ value: 1.5, people: 2 },
      rows: [
        { of: 'specialist', label: 'Ida', value: 3 },
        { of: 'specialist', label: 'Jakub', value: 0 },
      ],
    });
    const short = { from: localDate('2026-10-27'), to: localDate('2026-11-22') };
    expect(measured('contact-frequency', { ...nothing, period: short, people })).toMatchObject({ because: 'too-few-weeks' });
  });

  it('needs five jobs for a share of jobs', () => {
    const four = [job('Kafé', 'Kokk'), job('Kafé', 'Kokk'), job('Lager', 'Lagermedarbeider'), job('Hotell', 'Renholder', 'benefit')];
    const jobs = [...four, job('Butikk', 'Butikkmedarbeider')];
    for (const item of ['diversity-of-jobs', 'diversity-of-employers', 'ordinary-jobs'] as const) {
      expect(measured(item, { ...nothing, jobs: four })).toMatchObject({ because: 'too-few-jobs' });
      expect(measured(item, { ...nothing, jobs })).toMatchObject({ value: 80, people: 4 });
    }
    const earlier = jobs.map((each) => ({ ...each, startsOn: addDays(period.from, -1) }));
    expect(measured('ordinary-jobs', { ...nothing, jobs: earlier })).toMatchObject({ because: 'too-few-jobs' });
  });

  it('takes the share of contacts in person that were out of office and treatment', () => {
    const contacts = [
      contact(),
      contact({ place: 'home' }),
      contact({ place: 'office' }),
      contact({ place: 'treatment' }),
      contact({ place: 'telephone' }),
    ];
    expect(measured('community-based', { ...nothing, contacts })).toMatchObject({ value: 50 });
    expect(measured('community-based', nothing)).toMatchObject({ because: 'no-contacts' });
  });
});

describe('a sheet', () => {
  const judged = (item: FidelityItem, score: FidelityJudgement['score'], judgedOn = '2026-10-01'): FidelityJudgement => ({
    ...{ item, score, judgedOn: localDate(judgedOn) },
  });
  const full: FidelityFacts = {
    period,
    people: Array.from({ length: 12 }, (_, index) => person(String(index))),
    contacts: Array.from({ length: 160 }, (_, index) => contact({ participationId: String(index % 12) })),
    jobs: ['Kafé', 'Lager', 'Hotell', 'Butikk', 'Verksted', 'Skole'].map((employer) => job(employer, employer)),
  };
  const everything = fidelityItems.filter((item) => !anchorsOf(item)).map((item) => judged(item, 4));

  it('without any work says what lacks of each item, and that the total lies anywhere', () => {
    const sheet = fidelitySheet(nothing, []);
    expect(sheet).toMatchObject({ scored: 0, lowest: 25, highest: 125 });
    expect(sheet.total).toBeUndefined();
    expect(sheet.answers.every(({ because }) => because !== undefined)).toBe(true);
  });

  it('gives the span while something lacks, and the total only when nothing does', () => {
    const some = fidelitySheet(full, everything.slice(1));
    expect([some.scored, some.total, some.highest - some.lowest]).toEqual([24, undefined, 4]);
    const all = fidelitySheet(full, everything);
    expect(all).toMatchObject({ scored: 25, total: 17 * 4 + 7 * 5 + 4, level: 'good' });
    expect([all.lowest, all.highest]).toEqual([all.total, all.total]);
  });

  it('lets the newest judgement made by then count, for a year', () => {
    const answer = (judgements: readonly FidelityJudgement[]) =>
      fidelitySheet(nothing, judgements).answers.find(({ item }) => item === 'zero-exclusion');
    const [older, newer, ahead] = [
      judged('zero-exclusion', 2, '2026-03-01'),
      judged('zero-exclusion', 5),
      judged('zero-exclusion', 1, '2026-11-23'),
    ];
    expect(answer([newer, older, ahead])).toMatchObject({ score: 5 });
    expect(answer([judged('zero-exclusion', 5, '2025-11-22')])).toMatchObject({ because: 'judgement-old' });
    expect(answer([judged('zero-exclusion', 5, '2025-11-22')])?.score).toBeUndefined();
    expect(judgementCounts({ judgedOn: localDate('2025-11-23') }, period.to)).toBe(true);
  });

  it('gives six employers a week its fifth point only when somebody has said that the supervisor goes through them', () => {
    const score = (facts: FidelityFacts, judgements: readonly FidelityJudgement[]) =>
      fidelitySheet(facts, judgements).answers.find(({ item }) => item === 'contact-frequency')?.score;
    expect([score(full, []), score(full, [judged('contact-frequency', 5)])]).toEqual([4, 5]);
    const fewer = { ...full, contacts: full.contacts.slice(0, 120) };
    expect(score(fewer, [judged('contact-frequency', 5)])).toBe(3);
  });

  it('shows those who see nobody no participant, job or employer, and no number of few people', () => {
    const shown = withoutPeople(fidelitySheet({ ...full, people: full.people.slice(0, 4) }, everything), 5);
    expect(shown.answers.flatMap(({ rows }) => rows.map(({ of }) => of)).every((of) => of === 'specialist')).toBe(true);
    const rapid = shown.answers.find(({ item }) => item === 'rapid-search');
    expect(rapid).toMatchObject({ because: 'few-people', rows: [] });
    expect([rapid?.score, rapid?.value, shown.total]).toEqual([undefined, undefined, undefined]);
    expect(shown.answers.find(({ item }) => item === 'caseload-size')).toMatchObject({ score: 5, value: 4 });
  });

  it.each([
    ['of an item that is reckoned', judged('caseload-size', 5), 'Alle har under 20', ['reckoned']],
    ['of the lower steps of an item that is mostly reckoned', judged('contact-frequency', 4), 'Alle har under 20', ['reckoned']],
    ['of tomorrow', judged('zero-exclusion', 5, '2026-11-24'), 'Ingen er avvist i år', ['judged-later']],
    ['without words about why', judged('zero-exclusion', 5), 'Bra', ['words-missing']],
    ['that says why', judged('zero-exclusion', 5), 'Ingen er avvist i år', []],
    ['of the highest step', judged('contact-frequency', 5), 'Gjennomgang hver fredag', []],
  ])('handles a judgement %s', (_case, judgement, words, faults) => {
    expect(judgementFaultsOf(judgement, words, localDate('2026-11-23'))).toEqual(faults);
  });

  it('offers all five scores for what only a person can say, and one step or none for the rest', () => {
    expect([judgeableScores('zero-exclusion'), judgeableScores('contact-frequency'), judgeableScores('caseload-size')]).toEqual([
      [1, 2, 3, 4, 5],
      [5],
      [],
    ]);
  });
});
