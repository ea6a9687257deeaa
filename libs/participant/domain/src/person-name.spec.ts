import { fullName, nameWords } from './person-name';

describe('finding somebody by name', () => {
  it.each([
    ['Åse-Marie Østby', ['åse', 'marie', 'østby']],
    ['José  Peñalver', ['jose', 'penalver']],
    ['Nguyễn Văn', ['nguyễn', 'văn']],
    ["O'Brien, Kari", ["o'brien", 'kari']],
    ['Ali Ali', ['ali']],
    ['  ', []],
    ['%_*', []],
  ])('%s', (text, words) => {
    expect(nameWords(text)).toEqual(words);
  });

  it('shows given name first', () => {
    expect(fullName({ givenName: 'Kari', familyName: 'Nordmann' })).toBe('Kari Nordmann');
  });
});
