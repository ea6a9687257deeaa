import type { RecordedEvent } from '@fotfeste/shared/api';
import type { RehearsalView } from './rehearsal.view';

/** What a rehearsal found, as the page tells it. */
export function consequencesOf(events: readonly RecordedEvent[]): RehearsalView {
  return {
    consequences: events.map(({ name, organisation, payload = {} }) => ({
      event: name,
      ...(organisation && { organisation }),
      payload,
    })),
  };
}
