import { crc32 } from 'node:zlib';
import type { ExportFile } from './export-files';

/** The files in one, as they are: PKWARE's APPNOTE 6.3.3 without compression, names in UTF-8. Less than 4 GB in all. */
export function zipOf(files: readonly ExportFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    const name = Buffer.from(path);
    const described = describe(name, content);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), described, name, content]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), described, Buffer.alloc(10), uint32(offset), name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = [
    Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'),
    uint16(files.length),
    uint16(files.length),
    uint32(listed.length),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...parts, listed, ...end]);
}

/** Version 2.0, names in UTF-8, stored, the first day that the format knows, sum, both sizes, length of the name, nothing extra. */
function describe(name: Buffer, content: Buffer): Buffer {
  const sizes = [uint32(crc32(content)), uint32(content.length), uint32(content.length)];
  return Buffer.concat([uint16(20), uint16(0x0800), uint16(0), uint16(0), uint16(0x21), ...sizes, uint16(name.length), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
