import type { DraftRequest } from './draft-request.ts';
import type { Got } from './transmit.ts';

/** Longest an answer may take, in milliseconds. */
export const slowestMs = 2000;

/** Words of a program's inside that no answer may tell. */
const inside = /\bat [\w.<>]+ \(|node_modules|\.ts:\d+|QueryFailedError|TypeORM|select .* from |pg_catalog|ECONNREFUSED|stack"/;

/** What is wrong with an answer; nothing when it is as it must be, whatever was asked. */
export function faultOf({ body }: DraftRequest, { status, contentType, text }: Got): string | undefined {
  if (status === undefined) return body?.isCut ? undefined : 'no answer';
  if (status >= 500) return `status ${status}`;
  if (status >= 400 && !contentType.startsWith('application/problem+json')) return `status ${status} without a problem (${contentType})`;
  if (status >= 400 && inside.test(text)) return 'tells of the inside';
  if (/[^\\]__taken/.test(text) && contentType.startsWith('text/html')) return 'a text stands in HTML';
  return undefined;
}
