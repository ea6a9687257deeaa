import { namesSomebody, seenNames } from './journey-leaks.ts';

const numbers = new Set(['04908729450']);
const names = seenNames([{ givenName: 'Kari Anne', familyName: 'Moen Lie' }]);

describe('a line of a log', () => {
  it.each([
    ['{"cause":"Key (identity_number)=(04908729450) exists"}'],
    ['number 049087 29450'],
    ['GET /x?q=Anne%20Moen about Anne Moen'],
    ['name "Lie, Kari"'],
  ])('names somebody: %s', (line) => {
    expect(namesSomebody(line, numbers, names)).toBe(true);
  });

  it.each([['{"timestamp":1795340455951,"pid":14326}'], ['0198d2f0-0000-7000-8000-104908729450'], ['Kari spoke to Moen'], ['']])(
    'names nobody: %s',
    (line) => {
      expect(namesSomebody(line, numbers, names)).toBe(false);
    },
  );
});
