import type { RecordedEvent } from '@fotfeste/shared/api';

/** The participations that something happened to, each once. */
export function subjectsOf(events: readonly RecordedEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ subjectId }) => subjectId ?? []))];
}
