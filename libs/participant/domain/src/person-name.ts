/** Given and family name as one reads them. */
export function fullName({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`.trim();
}

/**
 * The words of a name or of what is searched for: lower case, parted at spaces and hyphens, the commonest accents off, but æ, ø, å and other
 * letters kept. Whoever types å means å.
 */
export function nameWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}'\s-]/gu, '')
    .replace(/[áàâäãéèêëíìîïóòôöõúùûüýÿñç]/g, (letter) => letter.normalize('NFD').charAt(0));
  return [...new Set(plain.split(/[\s-]+/u).filter((word) => word !== ''))];
}

/**
 * The words somebody is found by: as written, and as typed on a keyboard without their letters, with and without æ, ø and å. Few can type
 * Woźniak, and on a foreign keyboard nobody types Ødegård.
 */
export function wordsToFindBy(name: string): readonly string[] {
  const words = nameWords(name);
  const foreignOff = words.map((word) => word.replace(/[^æøå]+/g, inBaseLetters));
  return [...new Set([...words, ...foreignOff, ...words.map(inBaseLetters)])];
}

/** Letters that are no base letter with a mark, as one types them without. */
const baseLetters: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ø: 'o', å: 'a', ß: 'ss', œ: 'oe' },
  ...{ ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ə: 'e' },
};

function inBaseLetters(word: string): string {
  return word
    .replace(/[æøåßœłđðþħıŋŧə]/g, (letter) => baseLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
