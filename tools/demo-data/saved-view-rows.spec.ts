import { localDate } from '@fotfeste/shared/kernel';
import { faultOfViewName, readCodes } from '@fotfeste/caseload/domain';
import { demoUsers } from '../dev-sign-in/users.ts';
import { savedViewRows } from './saved-view-rows';

describe('the views of the demo', () => {
  const batch = savedViewRows(7, localDate('2026-11-21'));
  const views = batch.get('saved_view') ?? [];

  it('hold only codes that exist, under names that can be used', () => {
    expect(views).toHaveLength(5);
    for (const { content, name } of views) {
      expect(readCodes(JSON.parse(String(content)) as Parameters<typeof readCodes>[0]).leftOut).toEqual([]);
      expect(faultOfViewName(String(name), [])).toBeUndefined();
    }
  });

  it('are shared only with an office of their maker, and leave the first adviser of the demo with the usual list', () => {
    for (const { owner_id: owner, shared_with: office } of views)
      if (office) expect(demoUsers.find(({ id }) => id === owner)?.offices).toContain(office);
    expect(batch.get('saved_view_default')).toEqual([{ owner_id: 'Z994004', list: 'mine', view_id: views[4]?.['id'] }]);
  });
});
