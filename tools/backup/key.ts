import { Problem } from '../postgres/problem.ts';

export const keyBytes = 32;

/**
 * The key that copies are sealed with: `BACKUP_KEY`, 32 random bytes as base64 or hex; none where nobody has set one, save in production. A key that
 * somebody thought out is refused everywhere.
 */
export function backupKey(environment: Readonly<Record<string, string | undefined>> = process.env): Buffer | undefined {
  const { BACKUP_KEY: given = '', NODE_ENV: kind } = environment;
  if (given === '') {
    if (kind !== 'production') return undefined;
    throw new Problem('In production a copy is sealed, and there is no key.', makeOne);
  }
  const key = bytesOf(given);
  if (key?.length !== keyBytes) throw new Problem(`BACKUP_KEY is not ${String(keyBytes)} bytes in base64 or hex.`, makeOne);
  if (isWorn(key)) throw new Problem('BACKUP_KEY is no random key: it is text, a row or a few bytes over and over.', makeOne);
  return key;
}

const makeOne = 'Make one with: openssl rand -base64 32. Keep it apart from the copies: without it they cannot be read.';

function bytesOf(text: string): Buffer | undefined {
  if (/^[0-9a-f]+$/i.test(text) && text.length === 2 * keyBytes) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/]+=?$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

/** What chance makes less often than once in a billion keys. */
function isWorn(key: Buffer): boolean {
  const bytes = [...key];
  const steps = new Set(bytes.slice(1).map((byte, index) => (byte - (bytes[index] ?? 0) + 256) % 256));
  return new Set(bytes).size < keyBytes / 2 || steps.size < keyBytes / 4 || bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}
