import { notAllowed } from './licences.ts';

const nothing = (): undefined => undefined;

describe('the licences of what goes into production', () => {
  it('are on the list', () => {
    expect(
      notAllowed({ '': {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/a/node_modules/b': { license: 'ISC' } }, nothing),
    ).toEqual([]);
  });

  it('are named with their package when they are not', () => {
    const packages = {
      'node_modules/a/node_modules/@x/b': { license: 'GPL-3.0-only', version: '1.2.3' },
      'node_modules/c': { version: '2.0.0' },
    };
    expect(notAllowed(packages, nothing)).toEqual(['@x/b 1.2.3: GPL-3.0-only', 'c 2.0.0: no licence told']);
  });

  it('may be a choice of which one is on the list, or all of several that are', () => {
    const with_ = (license: string) => notAllowed({ 'node_modules/a': { license } }, nothing).length;
    expect(with_('(MIT OR GPL-2.0)')).toBe(0);
    expect(with_('MIT AND Apache-2.0')).toBe(0);
    expect(with_('MIT AND GPL-2.0')).toBe(1);
  });

  it('are read in the package itself where the lock file is silent, and do not matter for tools', () => {
    expect(notAllowed({ 'node_modules/a': {}, 'node_modules/tool': { license: 'GPL-3.0', dev: true } }, () => 'BSD-3-Clause')).toEqual([]);
  });
});
