import * as plan from '@fotfeste/activity-plan/domain';
import * as assistance from '@fotfeste/assistance/domain';
import * as document from '@fotfeste/document/domain';
import * as participant from '@fotfeste/participant/domain';
import * as participation from '@fotfeste/participation/domain';
import { isDetail, readDetail, writtenDetail } from './detail-choice';
import { allCaseFilters, type CaseFilter } from './case-filter';
import { caseListColumns, type CaseListColumn } from './case-sort';
import { ageBands, detailFilters, detailTopics, type DetailCode } from './detail-filter';

/**
 * Where it is asked who has nothing in a column of the list: in a detail filter, or by a quick filter that names them. Everybody has a name,
 * a birth date and an office.
 */
const whereMissingIsAsked = {
  name: 'everybody-has',
  age: 'everybody-has',
  office: 'everybody-has',
  // In one's own list everybody has an adviser
  adviser: { filter: 'unassigned' },
  'assigned-on': { detail: 'assigned' },
  'follow-up-from': { detail: 'follow-up-from' },
  group: { filter: 'without-decision' },
  'main-goal': { detail: 'main-goal' },
  'decided-on': { detail: 'decided' },
  'decision-work': { detail: 'decision-work' },
  deadline: { detail: 'deadline' },
  'waits-for-adviser': { detail: 'waits-for-adviser' },
  'waits-for-participant': { detail: 'waits-for-participant' },
  measure: { detail: 'measure' },
  'participation-from': { detail: 'starts' },
  'participation-to': { detail: 'ends' },
  'waiting-since': { detail: 'waiting-since' },
  'last-contact': { detail: 'last-contact' },
  'quiet-since': { detail: 'quiet' },
} as const satisfies Readonly<Record<CaseListColumn, 'everybody-has' | { readonly detail: DetailCode } | { readonly filter: CaseFilter }>>;

/** Why nobody is asked for who has nothing in a detail filter: the one that asks it of the same thing, or else the reason. */
const whyNeverMissing = {
  age: 'everybody-has',
  born: 'everybody-has',
  interpreter: 'everybody-has',
  channel: 'everybody-has',
  // Who is registered, or never was, is asked by the registration that runs
  'registration-ended': { detail: 'registered' },
  'decision-work-since': { detail: 'decision-work' },
  // Nobody lacks a draft
  'decision-draft': { detail: 'decided' },
  status: { detail: 'measure' },
  // A running measure without a longest duration would tell which measure it is
  'longest-until': 'tells-of-health',
  'has-deadline': { detail: 'deadline' },
  'deadline-waits-for': { detail: 'deadline' },
  due: { detail: 'deadline' },
  // That nothing has come from a measure is nothing missing
  'measure-event': { detail: 'waits-for-adviser' },
  'benefit-ends': { detail: 'benefit' },
} as const satisfies Readonly<Partial<Record<DetailCode, 'everybody-has' | 'tells-of-health' | { readonly detail: DetailCode }>>>;

describe('the detail filters', () => {
  it('each have a code and a topic of their own list', () => {
    const codes = detailFilters.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(detailFilters.map(({ topic }) => topic))).toEqual(new Set(detailTopics));
  });

  it('are read as they are written, whatever is chosen in them', () => {
    for (const filter of detailFilters) {
      const values = filter.kind === 'choice' ? [...filter.values] : ['2026-11-01..2026-11-30', '2026-11-01..', '..2026-11-30'];
      for (const text of values.map((value) => `${filter.code}:${value}`)) {
        const choice = readDetail(text);
        expect([text, choice && writtenDetail(choice)]).toEqual([text, text]);
      }
    }
  });

  it('ask for everything that any room lets be due', () => {
    const kinds = [plan, assistance, document, participant, participation]
      .flatMap((room) => Object.entries(room))
      .flatMap(([name, list]): readonly unknown[] => (name.endsWith('DeadlineKinds') && Array.isArray(list) ? list : []));
    expect(kinds).toContain('plan.minutes-unshared');
    const details = kinds.flatMap((kind) => [`deadline:${String(kind)}`, `has-deadline:${String(kind)}`]);
    expect(details.filter((detail) => !isDetail(detail))).toEqual([]);
  });

  it('ask who has nothing there only where that can be', () => {
    for (const { code, missing } of detailFilters) expect([code, isDetail(`${code}:missing`)]).toEqual([code, missing === 'asked']);
  });

  it('let it be asked who has nothing in a column of the list, of each that can be empty', () => {
    for (const column of caseListColumns) {
      const where = whereMissingIsAsked[column];
      if (where === 'everybody-has') continue;
      if ('detail' in where) expect([column, isDetail(`${where.detail}:missing`)]).toEqual([column, true]);
      else expect(allCaseFilters).toContain(where.filter);
    }
  });

  it('have a reason, or another filter that asks, where nobody is asked for who has nothing', () => {
    expect(detailFilters.filter(({ missing }) => missing === 'never').map(({ code }) => code)).toEqual(Object.keys(whyNeverMissing));
    for (const why of Object.values(whyNeverMissing)) {
      if (typeof why === 'object') expect([why.detail, isDetail(`${why.detail}:missing`)]).toEqual([why.detail, true]);
    }
  });

  it.each([
    '',
    ':',
    'main-goal',
    'main-goal:',
    'main-goal:WIN',
    'main-goal:SKAFFE_ARBEID,BEHOLDE_ARBEID',
    'gone:X',
    'due:..',
    'due:2026-11-21',
    'due:2026-02-30..',
    'due:2026-11-02..2026-11-01',
    'due:2026-11-01..2026-11-02..2026-11-03',
    "due:2026-11-01..' or true--",
    'constructor:x',
  ])('do not know "%s"', (text) => {
    expect(readDetail(text)).toBeUndefined();
  });

  it('put every age in one band', () => {
    for (let age = 15; age < 80; age++) {
      const bands = Object.values(ageBands).filter((band: { readonly from?: number; readonly to?: number }) => {
        return (band.from ?? 0) <= age && age <= (band.to ?? 200);
      });
      expect([age, bands.length]).toEqual([age, 1]);
    }
  });
});
