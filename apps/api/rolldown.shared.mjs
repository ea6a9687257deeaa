/** What every server bundle shares: our own code inside, npm packages as ordinary imports. */
export const server = {
  platform: 'node',
  tsconfig: 'tsconfig.base.json',
  external: (id) => /^[@\w]/.test(id) && !id.startsWith('@fotfeste/'),
  transform: { target: 'node24', assumptions: { setPublicClassFields: true } },
};
