import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Every sealed file begins with it. */
export const sealMark = Buffer.from('FFSEAL1\n');

const saltBytes = 16;
const tagBytes = 16;
/** Content in one chunk: what is held in memory at a time, however large the file. */
export const chunkBytes = 256 * 1024;

/**
 * A file sealed with AES-256-GCM, chunk by chunk. Each file has a key of its own, drawn from the key, a salt and the file's name; each chunk says
 * its place and whether it is the last. So a chunk that is changed, moved, left out or added, and a file under another's name, do not open.
 */
export async function* sealed(content: AsyncIterable<Buffer>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const own = keyOf(key, salt, name);
  yield Buffer.concat([sealMark, salt]);
  for await (const { chunk, place, isLast } of inChunks(content, chunkBytes)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(place, isLast));
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The content again. Nothing of a chunk leaves before it has been found whole; ends with {@link NotSealedSo} where one is not. */
export async function* opened(stored: AsyncIterable<Buffer>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const headBytes = sealMark.length + saltBytes;
  let own: Buffer | undefined;
  for await (const { chunk, place, isLast } of inChunks(stored, chunkBytes + tagBytes, headBytes)) {
    if (own === undefined) {
      if (chunk.length < headBytes || !isSealed(chunk)) throw new NotSealedSo();
      own = keyOf(key, chunk.subarray(sealMark.length), name);
      if (isLast) throw new NotSealedSo(); // cut off behind the head
      continue;
    }
    if (chunk.length < tagBytes) throw new NotSealedSo();
    const [text, tag] = [chunk.subarray(0, -tagBytes), chunk.subarray(-tagBytes)];
    const decipher = createDecipheriv('aes-256-gcm', own, nonceOf(place - 1, isLast), { authTagLength: tagBytes });
    decipher.setAuthTag(tag);
    try {
      yield Buffer.concat([decipher.update(text), decipher.final()]);
    } catch {
      throw new NotSealedSo();
    }
  }
}

/** Whether a file that begins so is sealed. */
export function isSealed(head: Buffer): boolean {
  return head.subarray(0, sealMark.length).equals(sealMark);
}

/** The file is not as it was sealed, or was sealed with another key, or as another file. */
export class NotSealedSo extends Error {
  override readonly name = 'NotSealedSo';
}

function keyOf(key: Buffer, salt: Buffer, name: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `fotfeste backup ${name}`, 32));
}

/** Never twice under one key: the key is the file's own, and each place is there once, last or not. */
function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(place));
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

interface Chunk {
  readonly chunk: Buffer;
  readonly place: number;
  readonly isLast: boolean;
}

/** Parts of any size as chunks of one size, after a first one of another size where there is a head. The last may be shorter, also empty. */
async function* inChunks(parts: AsyncIterable<Buffer>, size: number, headBytes = size): AsyncGenerator<Chunk> {
  let kept: Buffer = Buffer.alloc(0);
  let place = 0;
  for await (const part of parts) {
    kept = kept.length === 0 ? part : Buffer.concat([kept, part]);
    // A chunk leaves when more has come after it: only then it is not the last
    for (let wanted = place === 0 ? headBytes : size; kept.length > wanted; wanted = size) {
      yield { chunk: kept.subarray(0, wanted), place, isLast: false };
      kept = kept.subarray(wanted);
      place += 1;
    }
  }
  yield { chunk: kept, place, isLast: true };
}
