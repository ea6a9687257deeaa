import { readFileSync } from 'node:fs';
import { missingFrom } from './lock-file.ts';

describe('the check of the lock file', () => {
  const parent = { optionalDependencies: { '@scope/linux': '1', plain: '1' } };

  it('is content when every optional dependency is there, wherever it was put', () => {
    const packages = { '': {}, 'node_modules/a': parent, 'node_modules/@scope/linux': {}, 'node_modules/a/node_modules/plain': {} };
    expect(missingFrom({ packages })).toEqual([]);
  });

  it('names each one that is missing, and who asks for it', () => {
    const packages = { '': {}, 'node_modules/a': parent, 'node_modules/plain': {} };
    expect(missingFrom({ packages })).toEqual(['@scope/linux (of node_modules/a)']);
  });
});

describe('the lock file of the product', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; optionalDependencies?: Record<string, string> }>;
  };

  it('is whole, and names the sum of each package', () => {
    expect(missingFrom({ packages })).toEqual([]);
    const all = Object.entries(packages).filter(([path]) => path !== '');
    expect(all.length).toBeGreaterThan(1000);
    const open = all.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(open.map(([path]) => path)).toEqual([]);
  });
});
