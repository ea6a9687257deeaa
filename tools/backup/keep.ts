import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../postgres/problem.ts';
import type { Kept } from './places.ts';
import { NotSealedSo, isSealed, opened, sealMark, sealed } from './seal.ts';

/** Size in bytes, and SHA-256 in hex, of what is in a file, not of how it lies there. */
export interface Content {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes down what comes, sealed where there is a key. */
export async function keep(content: AsyncIterable<Buffer>, { path, name }: Kept, key: Buffer | undefined): Promise<Content> {
  const sum = summed(content);
  await pipeline(key ? sealed(sum.parts, key, name) : sum.parts, createWriteStream(path, { mode: 0o600 }));
  return sum.content();
}

/** What is in a file, part by part. Where there is a key nothing counts that is not sealed with it. */
export async function* contentOf({ path, name }: Kept, key: Buffer | undefined): AsyncGenerator<Buffer> {
  if (!existsSync(path)) throw damaged(path, 'it is missing');
  const stored = createReadStream(path) as AsyncIterable<Buffer>;
  if (key === undefined) {
    yield* refusingSealed(stored, path);
    return;
  }
  try {
    yield* opened(stored, key, name);
  } catch (error) {
    if (!(error instanceof NotSealedSo)) throw error;
    throw damaged(path, 'it is not as it was sealed, or BACKUP_KEY is not the key it was sealed with');
  }
}

/** Content that is summed up while somebody reads it. */
export function summed(content: AsyncIterable<Buffer>): { readonly parts: AsyncGenerator<Buffer>; readonly content: () => Content } {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* parts(): AsyncGenerator<Buffer> {
    for await (const part of content) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  return { parts: parts(), content: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Size and sum of what is in a file. */
export async function contentSum(file: Kept, key: Buffer | undefined): Promise<Content> {
  const { parts, content } = summed(contentOf(file, key));
  for await (const _part of parts);
  return content();
}

export function damaged(path: string, how: string): Problem {
  return new Problem(`The copy is damaged: ${path}: ${how}.`, 'Nothing was restored. Use another copy.');
}

async function* refusingSealed(stored: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let isBegun = false;
  for await (const part of stored) {
    if (!isBegun && part.length >= sealMark.length && isSealed(part)) {
      throw new Problem(`${path} is sealed.`, 'Set BACKUP_KEY to the key it was sealed with.');
    }
    isBegun = true;
    yield part;
  }
}
