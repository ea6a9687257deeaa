import { isLocalDate, isUuid } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { cursorUnreadable } from '../case-cursor';
import type { QueuePlace } from './deadline-key';

/** The place as it stands in an address: codes, ids and a day. */
export function writtenPlace({ dueOn, participantId, kind, subjectId }: QueuePlace): string {
  return Buffer.from(JSON.stringify([dueOn, participantId, kind, subjectId])).toString('base64url');
}

/** Reads a place; anything else than what {@link writtenPlace} wrote is refused. */
export function readPlace(text: string): QueuePlace {
  const [dueOn, participantId, kind, subjectId] = parsed(text);
  const isDay = typeof dueOn === 'string' && isLocalDate(dueOn);
  const isKind = typeof kind === 'string' && /^[a-z-]{1,40}\.[a-z-]{1,40}$/.test(kind);
  if (!isDay || !isKind || !isId(participantId) || !isId(subjectId)) throw new Problem(cursorUnreadable);
  return { dueOn, participantId, kind, subjectId };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isUuid(value);
}

function parsed(text: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(content) && content.length === 4 ? (content as readonly unknown[]) : [];
  } catch {
    return [];
  }
}
