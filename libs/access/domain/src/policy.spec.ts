import { localDate, type Actor } from '@fotfeste/shared/kernel';
import { permissionsOf } from './permission';
import { denialReasons, mayAccess, mayHandle, maySee, mayBeTold, mustTellWhy, type PersonAccess } from './policy';

const today = localDate('2026-11-21');
const now = '2026-11-21T11:00:00Z';
const adviser: Actor = { id: 'Z1', name: 'Kari', role: 'adviser', offices: ['0105'], clearances: [], secondControl: false };
const person: PersonAccess = { office: '0105', protection: 'none', isShielded: false, disqualified: [], providers: [] };
const decide = (actor: Partial<Actor>, subject: Partial<PersonAccess> | undefined): string => {
  const decision = maySee({ ...adviser, ...actor }, subject && { ...person, ...subject }, { today, now });
  return decision.allowed ? 'allowed' : decision.reason;
};

function away(from: string, to: string) {
  return { actor: 'Z1', from: localDate(from), to: localDate(to) };
}

describe('who may see a person', () => {
  it.each([
    ['an adviser of the office', {}, {}, 'allowed'],
    ['an adviser of another office', { offices: ['0301'] }, {}, 'other-office'],
    ['an adviser of another office who opened with a reason', { offices: ['0301'] }, { openedUntil: '2026-11-21T11:30:00Z' }, 'allowed'],
    ['the same when the hour is over', { offices: ['0301'] }, { openedUntil: '2026-11-21T11:00:00Z' }, 'other-office'],
    ['no adviser without clearance for grade 7', {}, { protection: 'protected' }, 'address-protected'],
    ['an adviser with clearance for grade 7', { clearances: ['protection-7'] }, { protection: 'protected' }, 'allowed'],
    ['not grade 6 by clearance for grade 7', { clearances: ['protection-7'] }, { protection: 'strictly-protected' }, 'address-protected'],
    ['grade 6 abroad by clearance for grade 6', { clearances: ['protection-6'] }, { protection: 'strictly-protected-abroad' }, 'allowed'],
    ['no adviser without clearance for shielded people', {}, { isShielded: true }, 'shielded'],
    [
      'no opening with reason of a shielded person',
      { offices: ['0301'], clearances: ['shielded'] },
      { isShielded: true, openedUntil: '2026-12-01' },
      'other-office',
    ],
    ['no adviser without KVP clearance behind the office lock', {}, { officeLock: '0105' }, 'office-locked'],
    ['an adviser of the locking office with clearance', { clearances: ['kvp'] }, { officeLock: '0105' }, 'allowed'],
    ['nobody their own case or family', {}, { disqualified: ['Z1'] }, 'disqualified'],
    [
      'no clearance and no opening helps there',
      { clearances: ['protection-6', 'shielded'] },
      { disqualified: ['Z1'], isShielded: true },
      'disqualified',
    ],
    ['a colleague of somebody near to the person', {}, { disqualified: ['Z2'] }, 'allowed'],
    ['never the county', { role: 'county' }, {}, 'no-permission'],
    ['never the administrator', { role: 'administrator' }, {}, 'no-permission'],
    ['never the lawyer', { role: 'lawyer' }, {}, 'no-permission'],
  ] as const)('%s', (_who, actor, subject, expected) => {
    expect(decide(actor, subject)).toBe(expected);
  });

  it.each([
    ['before its window opens', '2026-11-22', undefined, 'provider-window-closed'],
    ['on the first day', '2026-11-21', undefined, 'allowed'],
    ['on the last day', '2026-01-01', '2026-11-21', 'allowed'],
    ['the day after', '2026-01-01', '2026-11-20', 'provider-window-closed'],
  ])('a provider %s', (_when, from, to, expected) => {
    const window = { organisation: '312000001', from: localDate(from), ...(to && { to: localDate(to) }) };
    const provider: Partial<Actor> = { role: 'provider-adviser', offices: [], organisation: '312000001' };
    expect(decide(provider, { providers: [window] })).toBe(expected);
    expect(decide({ ...provider, organisation: '312000002' }, { providers: [window] })).toBe('not-own-participant');
  });

  it.each([
    ['nobody of a provider', 'protected', [], 'address-protected'],
    ['not a colleague of whoever follows the person up', 'strictly-protected', ['Z2'], 'address-protected'],
    ['whoever follows the person up', 'strictly-protected', ['Z1'], 'allowed'],
    ['also of somebody abroad', 'strictly-protected-abroad', ['Z2', 'Z1'], 'allowed'],
    ['everybody of a provider, of somebody without protection', 'none', [], 'allowed'],
  ] as const)('%s', (_who, protection, followedUpBy, expected) => {
    for (const role of ['provider-coordinator', 'provider-adviser'] as const) {
      const provider: Partial<Actor> = { role, offices: [], organisation: '312000001', clearances: ['protection-6', 'protection-7'] };
      const window = { organisation: '312000001', from: localDate('2026-01-01'), followedUpBy };
      expect(decide(provider, { protection, providers: [window] })).toBe(expected);
      const over = { ...window, to: localDate('2026-11-20') };
      expect(decide(provider, { protection, providers: [over, { ...window, followedUpBy: ['Z3'] }] })).toBe(
        protection === 'none' ? 'allowed' : 'address-protected',
      );
    }
  });

  it.each([
    ['before the application', '2026-11-22', undefined, 'other-office'],
    ['while it is handled', '2026-11-01', undefined, 'allowed'],
    ['on the last day', '2026-11-01', '2026-11-21', 'allowed'],
    ['the day after', '2026-11-01', '2026-11-20', 'other-office'],
  ])('the measure coordinator of the unit %s', (_when, from, to, expected) => {
    const coordinators = [{ unit: '0287', from: localDate(from), ...(to && { to: localDate(to) }) }];
    const coordinator: Partial<Actor> = { role: 'measure-coordinator', offices: ['0287'] };
    expect(decide(coordinator, { coordinators })).toBe(expected);
    expect(decide({ ...coordinator, offices: ['0288'] }, { coordinators })).toBe('other-office');
    expect(decide({ ...coordinator, role: 'adviser' }, { coordinators })).toBe('other-office');
    if (expected === 'allowed') expect(decide(coordinator, { coordinators, protection: 'strictly-protected' })).toBe('address-protected');
  });

  it.each([
    ['the day before', '2026-11-22', '2026-11-30', 'other-office'],
    ['on the first day', '2026-11-21', '2026-11-30', 'allowed'],
    ['on the last day', '2026-11-01', '2026-11-21', 'allowed'],
    ['the day after', '2026-11-01', '2026-11-20', 'other-office'],
  ])('somebody to whom a lead has opened the list %s', (_when, from, to, expected) => {
    const stranger: Partial<Actor> = { offices: ['0301'] };
    const listed = [{ actor: 'Z1', from: localDate(from), to: localDate(to) }];
    expect(decide(stranger, { listed })).toBe(expected);
    expect(decide({ ...stranger, id: 'Z2' }, { listed })).toBe('other-office');
    expect(decide({ ...stranger, clearances: ['shielded'] }, { listed, isShielded: true })).toBe('other-office');
    expect(decide(stranger, { listed, officeLock: '0105' })).toBe('office-locked');
  });

  it.each([
    ['the responsible adviser', { responsible: 'Z1' }, true],
    ['a colleague', { responsible: 'Z2' }, false],
    ['nobody where nobody is responsible', {}, false],
    ['a substitute before the first day', { responsible: 'Z2', substitutes: [away('2026-11-22', '2026-11-30')] }, false],
    ['a substitute on the first day', { responsible: 'Z2', substitutes: [away('2026-11-21', '2026-11-30')] }, true],
    ['a substitute on the last day', { responsible: 'Z2', substitutes: [away('2026-11-01', '2026-11-21')] }, true],
    ['a substitute the day after', { responsible: 'Z2', substitutes: [away('2026-11-01', '2026-11-20')] }, false],
    [
      'no substitute who does not see the person',
      { responsible: 'Z2', substitutes: [away('2026-11-01', '2026-11-30')], isShielded: true },
      false,
    ],
    [
      'no substitute near to the person',
      { responsible: 'Z2', substitutes: [away('2026-11-01', '2026-11-30')], disqualified: ['Z1'] },
      false,
    ],
  ] as const)('%s handles a case as the responsible adviser does', (_who, subject, expected) => {
    expect(mayHandle(adviser, { ...person, ...subject }, { today, now })).toBe(expected);
  });

  it('lets somebody do with a person only what the role may do at all', () => {
    const may = (role: Actor['role'], permission: 'person:write' | 'participation:provide' | 'caseload:team'): boolean =>
      mayAccess({ ...adviser, role }, person, { permission, today, now }).allowed;
    expect([may('adviser', 'person:write'), may('adviser', 'participation:provide'), may('adviser', 'caseload:team')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([may('team-lead', 'caseload:team'), may('measure-coordinator', 'person:write'), may('system', 'person:write')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(permissionsOf('adviser').every((permission) => mayAccess(adviser, person, { permission, today, now }).allowed)).toBe(true);
  });

  it('knows nine reasons to refuse', () => {
    expect(denialReasons).toHaveLength(9);
  });

  it('answers a missing person as one not registered, and tells nothing that reveals anybody', () => {
    expect(decide({}, undefined)).toBe('not-registered');
    expect((['address-protected', 'shielded', 'disqualified', 'not-registered', 'not-own-participant'] as const).some(mayBeTold)).toBe(
      false,
    );
  });
});

describe('who must say why before they open a person whom they may see', () => {
  it.each([
    ['an adviser of the office whom another colleague works beside', {}, { responsible: 'Z2' }, true],
    ['an adviser of the office, where nobody follows the person up yet', {}, {}, true],
    ['not whoever follows the person up', {}, { responsible: 'Z1' }, false],
    ['not the substitute', {}, { responsible: 'Z2', substitutes: [away('2026-11-20', '2026-11-21')] }, false],
    ['the substitute when the absence is over', {}, { responsible: 'Z2', substitutes: [away('2026-11-01', '2026-11-20')] }, true],
    ['not the lead of the office', { role: 'team-lead' }, { responsible: 'Z2' }, false],
    ['the lead of another office', { role: 'team-lead', offices: ['0301'] }, { responsible: 'Z2' }, true],
    ['not whoever was given something to do here', {}, { responsible: 'Z2', duties: ['Z1'] }, false],
    ['not whoever has opened the person with a reason', {}, { responsible: 'Z2', openedUntil: '2026-11-21T11:30:00Z' }, false],
    ['not whom a lead has opened the list to', {}, { responsible: 'Z2', listed: [away('2026-11-21', '2026-11-21')] }, false],
    ['not whoever has said why today', {}, { responsible: 'Z2', reasonUntil: '2026-11-21T23:00:00Z' }, false],
    ['whoever said why yesterday', {}, { responsible: 'Z2', reasonUntil: '2026-11-20T23:00:00Z' }, true],
    ['not the coordinator, who sees applicants alone', { role: 'measure-coordinator' }, { responsible: 'Z2' }, false],
    ['not the provider', { role: 'provider-adviser', offices: [], organisation: '312000001' }, { responsible: 'Z2' }, false],
  ] as const)('%s', (_who, actor, subject, expected) => {
    expect(mustTellWhy({ ...adviser, ...actor }, { ...person, ...subject }, { today, now })).toBe(expected);
  });
});
