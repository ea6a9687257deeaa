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
