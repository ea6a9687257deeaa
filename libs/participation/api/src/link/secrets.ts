import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derived = promisify<string, Buffer, number, Buffer>(scrypt);

/** A secret that nobody guesses: 256 random bits, as they stand in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of such a secret. It has too many values to be tried, so a plain hash is enough. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A code that a person can type: six digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a code. It has few values, so each try costs, and the same code never looks the same twice. */
export async function hashOfCode(code: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derived(code, salt, 32)).toString('base64url')}`;
}

/** Whether the code is the one that was kept. */
export async function isCode(code: string, kept: string): Promise<boolean> {
  const [salt = '', hash = ''] = kept.split('.');
  const expected = Buffer.from(hash, 'base64url');
  return timingSafeEqual(await derived(code, Buffer.from(salt, 'base64url'), expected.length), expected);
}
