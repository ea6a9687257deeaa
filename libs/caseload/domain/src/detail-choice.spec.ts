import * as plan from '@fotfeste/activity-plan/domain';
import * as assistance from '@fotfeste/assistance/domain';
import * as document from '@fotfeste/document/domain';
import * as participant from '@fotfeste/participant/domain';
import * as participation from '@fotfeste/participation/domain';
import { isDetail, readDetail, writtenDetail } from './detail-choice';
import { allCaseFilters } from './case-filter';
import { caseListColumns } from './case-sort';
import { ageBands, detailFilters, detailTopics, whereMissingIsAsked, whyNeverMissing } from './detail-filter';

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
