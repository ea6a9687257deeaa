import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { demoOffices } from './offices.ts';
import { demoProviders, inHouseProvider, providerCounties, providerTypes } from './organisations.ts';
import { type DemoRole, demoUsers } from './users.ts';

type Row = Readonly<Record<string, string>>;

const register = (file: string): readonly Row[] => parse(readFileSync(`data/reference/${file}.csv`, 'utf8'), { columns: true });
const having = (role: DemoRole) => demoUsers.filter((user) => user.role === role);

describe('the demo users', () => {
  it('are 40 advisers, 6 team leads, 15 provider coordinators, one county, one administrator and one lawyer, and more', () => {
    expect(having('adviser')).toHaveLength(40);
    expect(having('team-lead')).toHaveLength(6);
    expect(having('measure-coordinator')).toHaveLength(2);
    expect(having('provider-coordinator')).toHaveLength(15);
    expect(having('provider-adviser').length).toBeGreaterThan(5);
    expect(having('county')).toHaveLength(1);
    expect(having('administrator')).toHaveLength(1);
    expect(having('lawyer')).toHaveLength(1);
  });

  it('have ids and names of their own', () => {
    expect(new Set(demoUsers.map(({ id }) => id)).size).toBe(demoUsers.length);
    expect(new Set(demoUsers.map(({ name }) => name)).size).toBe(demoUsers.length);
    expect(demoUsers.every(({ id, name }) => /^[ZT]\d{6}$/.test(id) && name.includes(' '))).toBe(true);
  });

  it('show one to begin with in every role', () => {
    const featured = demoUsers.filter((user) => user.featured).map(({ role }) => role);
    expect(featured.sort()).toEqual([...new Set(demoUsers.map(({ role }) => role))].sort());
  });

  it('hold clearances only where two advisers were given them', () => {
    expect(demoUsers.filter(({ clearances }) => clearances.length > 0).map(({ role }) => role)).toEqual(['adviser', 'adviser']);
  });

  it('work at open Nav units with their real names', () => {
    const units = new Map(register('nav-offices').map((row) => [row['unit_number'], row]));
    for (const [number, name] of Object.entries(demoOffices)) {
      expect(units.get(number)).toMatchObject({ name, status: 'active' });
    }
    const local = [...units.values()].filter(
      (row) => row['county_number'] === '31' && row['type'] === 'local' && row['status'] === 'active',
    );
    const staffed = new Set(having('adviser').flatMap(({ offices }) => offices));
    expect([...staffed].sort()).toEqual(local.map((row) => row['unit_number']).sort());
  });

  it('work for the first fifteen organisations of the register that run measures in and around Østfold', () => {
    const rows = register('organisations').filter((row) => providerTypes.some((type) => type === row['type']));
    const nearest = providerCounties.flatMap((county) => rows.filter((row) => row['county_number'] === county)).slice(0, 15);
    expect(demoProviders).toEqual(nearest.map((row) => ({ number: row['org_number'], name: row['name'] })));
    expect(nearest.find((row) => row['type'] === 'NAV_IN_HOUSE')?.['org_number']).toBe(inHouseProvider);
  });
});
