import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { savedAs } from '@fotfeste/participation/domain';
import type { OpenedFile } from './attachment.service';

/** A file on its way to the browser, which saves it under its name and never opens it in the page. */
export function sentFile({ name, mediaType, size, content }: OpenedFile): StreamableFile {
  return new StreamableFile(Readable.from(content, { objectMode: false }), { type: mediaType, disposition: savedAs(name), length: size });
}
