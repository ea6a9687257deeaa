import type { RecordedEvent } from '@fotfeste/shared/api';
import type { NoteView, RehearsalView } from './rehearsal.view';

/** What a rehearsal found, as the page tells it: what would happen, and what is worth knowing beside it. */
export function consequencesOf(events: readonly RecordedEvent[], notes: readonly NoteView[] = []): RehearsalView {
  return {
    consequences: events.map(({ name, organisation, payload = {} }) => ({
      event: name,
      ...(organisation && { organisation }),
      payload,
    })),
    notes,
  };
}
