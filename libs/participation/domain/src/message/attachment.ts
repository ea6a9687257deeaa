/** Kinds of file that may be attached, each with the endings its name may have. Nothing that a browser would run. */
export const attachmentTypes = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type AttachmentType = keyof typeof attachmentTypes;

/** Every ending that is allowed, as a person reads them. */
export const attachmentEndings: readonly string[] = Object.values(attachmentTypes).flat();

/** Largest file, in bytes, and longest name, in characters. The issue sets 10 MB. */
export const attachmentLimits = { bytes: 10 * 1024 * 1024, name: 120 } as const;

/** What can be wrong with a file. `lies`: its name says one kind, its content another. */
export const attachmentFaults = ['empty', 'too-large', 'not-allowed', 'lies'] as const;
export type AttachmentFault = (typeof attachmentFaults)[number];

/** A file as it was received. */
export interface ReceivedFile {
  readonly name: string;
  readonly size: number;
  /** The kind found in the content; absent when it is none that is known. */
  readonly found?: string | undefined;
}

/** What is wrong with a file; nothing when it may be attached. The content decides, never the sender's word for it. */
export function attachmentFault({ name, size, found }: ReceivedFile): AttachmentFault | undefined {
  if (size === 0) return 'empty';
  if (size > attachmentLimits.bytes) return 'too-large';
  const said = typeOfName(name);
  if (!said) return 'not-allowed';
  return said === found ? undefined : 'lies';
}

/** The kind that a file's name says it is; nothing for an ending that is not allowed. */
export function typeOfName(name: string): AttachmentType | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase();
  const types = Object.keys(attachmentTypes) as readonly AttachmentType[];
  return types.find((type) => ending !== undefined && (attachmentTypes[type] as readonly string[]).includes(ending));
}

/** The name as it is kept: without folders and without signs that are no letters, cut before its ending when it is too long. */
export function attachmentName(given: string): string {
  const plain = (given.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  if (plain.length <= attachmentLimits.name) return plain;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? '';
  return plain.slice(0, attachmentLimits.name - ending.length) + ending;
}

/** `Content-Disposition` that saves the file under its name and never opens it in the page (RFC 6266). */
export function savedAs(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
}

function escaped(sign: string): string {
  return `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
