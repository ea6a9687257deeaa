import { fileTypeFromBuffer } from 'file-type';

/** The media type that the content itself shows; plain text has no mark of its own and is known by having no control signs. */
export async function kindOf(content: Buffer): Promise<string | undefined> {
  const marked = await fileTypeFromBuffer(content);
  if (marked) return marked.mime;
  return isText(content) ? 'text/plain' : undefined;
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32] as const;

function isText(content: Buffer): boolean {
  return content.every((byte) => byte >= space || byte === tab || byte === lineFeed || byte === carriageReturn);
}
