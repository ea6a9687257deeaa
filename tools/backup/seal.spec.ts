import { createHash, randomBytes } from 'node:crypto';
import { backupKey, keyBytes } from './key.ts';
import { NotSealedSo, chunkBytes, opened, sealed } from './seal.ts';

const key = randomBytes(keyBytes);
const head = 24;
const stride = chunkBytes + 16;

async function* parts(content: Buffer, size = 100_003): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield await Promise.resolve(content.subarray(at, at + size));
}

async function all(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const found: Buffer[] = [];
  for await (const part of content) found.push(part);
  return Buffer.concat(found);
}

const seal = (content: Buffer, name = 'data/base/1'): Promise<Buffer> => all(sealed(parts(content), key, name));
const open = (stored: Buffer, name = 'data/base/1', by = key): Promise<Buffer> => all(opened(parts(stored, 70_001), by, name));

describe('a sealed file', () => {
  const content = randomBytes(3 * chunkBytes);

  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes, 3 * chunkBytes - 7])(
    'comes back as it was: %i bytes',
    async (bytes) => {
      const text = content.subarray(0, bytes);
      const stored = await seal(text);
      expect(stored.length).toBe(head + bytes + 16 * Math.max(1, Math.ceil(bytes / chunkBytes)));
      expect((await open(stored)).equals(text)).toBe(true);
    },
  );

  it('is never twice the same, and tells nothing of what is in it', async () => {
    const text = Buffer.alloc(1000, 'Ingrid Bakken ');
    const [one, other] = [await seal(text), await seal(text)];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('Ingrid')).toBe(false);
  });

  const chunk = (stored: Buffer, place: number): Buffer => stored.subarray(head + place * stride, head + (place + 1) * stride);
  const joined = (stored: Buffer, ...places: readonly number[]): Buffer =>
    Buffer.concat([stored.subarray(0, head), ...places.map((place) => chunk(stored, place))]);

  it.each<[string, (stored: Buffer, other: Buffer) => Buffer]>([
    ['is cut off between two chunks', (stored) => joined(stored, 0, 1)],
    ['is cut off within a chunk', (stored) => stored.subarray(0, -1)],
    ['is cut off behind its head', (stored) => stored.subarray(0, head)],
    ['is cut off within its head', (stored) => stored.subarray(0, head - 1)],
    ['is empty', () => Buffer.alloc(0)],
    ['has its chunks in another order', (stored) => joined(stored, 1, 0, 2)],
    ['lacks a chunk', (stored) => joined(stored, 0, 2)],
    ['has a chunk twice', (stored) => joined(stored, 0, 1, 1, 2)],
    ['has something behind its end', (stored) => Buffer.concat([stored, Buffer.from('x')])],
    ['has a whole chunk behind its end', (stored) => joined(stored, 0, 1, 2, 2)],
    ['has a chunk of another file', (stored, other) => Buffer.concat([joined(stored, 0), chunk(other, 1), chunk(stored, 2)])],
    ['has another salt', (stored, other) => Buffer.concat([other.subarray(0, head), stored.subarray(head)])],
    ['has one bit changed', (stored) => Buffer.from(stored.map((byte, at) => (at === head + stride + 5 ? byte ^ 1 : byte)))],
    ['is not sealed at all', () => content],
  ])('does not open when it %s', async (_how, change) => {
    const [stored, other] = [await seal(content), await seal(content)];
    await expect(open(change(stored, other))).rejects.toThrow(NotSealedSo);
  });

  it('does not open under the name of another file, nor with another key', async () => {
    const stored = await seal(content);
    await expect(open(stored, 'data/base/2')).rejects.toThrow(NotSealedSo);
    await expect(open(stored, 'data/base/1', randomBytes(keyBytes))).rejects.toThrow(NotSealedSo);
  });

  it('is sealed and opened bit by bit: never more than two chunks are held, however long it is', async () => {
    let given = 0;
    let taken = 0;
    let most = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (let count = 0; count < 400; count += 1) {
        given += chunkBytes / 4;
        most = Math.max(most, given - taken);
        yield await Promise.resolve(Buffer.alloc(chunkBytes / 4, count));
      }
    }
    const sum = createHash('sha256');
    for await (const part of opened(sealed(endless(), key, 'x'), key, 'x')) {
      taken += part.length;
      sum.update(part);
    }
    expect(taken).toBe(100 * chunkBytes);
    expect(most).toBeLessThanOrEqual(3 * chunkBytes);
    expect(sum.digest('hex')).toBe(
      createHash('sha256')
        .update(await all(endless()))
        .digest('hex'),
    );
  });
});

describe('the key of copies', () => {
  it('is 32 random bytes in base64 or hex', () => {
    expect(backupKey({ BACKUP_KEY: key.toString('base64') })).toEqual(key);
    expect(backupKey({ BACKUP_KEY: key.toString('hex'), NODE_ENV: 'production' })).toEqual(key);
    for (let count = 0; count < 2000; count += 1) expect(backupKey({ BACKUP_KEY: randomBytes(keyBytes).toString('base64') })).toBeDefined();
  });

  it('may be left out, but not in production', () => {
    expect(backupKey({})).toBeUndefined();
    expect(() => backupKey({ NODE_ENV: 'production' })).toThrow('In production a copy is sealed');
    expect(() => backupKey({ NODE_ENV: 'production', BACKUP_KEY: '' })).toThrow('In production a copy is sealed');
  });

  it.each([
    ['too short', 'c2hvcnQ=', 'is not 32 bytes'],
    ['no base64', 'a key that I have thought out myself!', 'is not 32 bytes'],
    ['text', Buffer.from('correct horse battery staple 1234').subarray(0, 32).toString('base64'), 'no random key'],
    ['zeros', Buffer.alloc(32).toString('base64'), 'no random key'],
    ['a row', Buffer.from(Array.from({ length: 32 }, (_none, index) => index)).toString('hex'), 'no random key'],
    ['a row of digits', '0123456789abcdef'.repeat(4), 'no random key'],
    [
      'eight bytes four times',
      Buffer.concat([key.subarray(0, 8), key.subarray(0, 8), key.subarray(0, 8), key.subarray(0, 8)]).toString('hex'),
      'no random key',
    ],
  ])('is refused when it is %s', (_how, given, sentence) => {
    expect(() => backupKey({ BACKUP_KEY: given })).toThrow(sentence);
  });
});
