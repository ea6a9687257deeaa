/** Given and family name as one reads them. */
export function fullName({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`.trim();
}

/**
 * The words a name is found by: lower case, parted at spaces and hyphens, accents off, but æ, ø, å and letters of other alphabets kept.
 * A search text goes the same way, so that "Ásá" finds "asa".
 */
export function nameWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}'\s-]/gu, '')
    .replace(/[áàâäãéèêëíìîïóòôöõúùûüýÿñç]/g, (letter) => letter.normalize('NFD').charAt(0));
  return [...new Set(plain.split(/[\s-]+/u).filter((word) => word !== ''))];
}
