import { computed, inject, type Signal } from '@angular/core';
import { Client, type Problem, type Reading } from '@fotfeste/shared/web';
import type { DecisionList, DraftSlot } from '../views';
import { underWork, type UnderWork } from './under-work';

/** Everything about § 14 a for one person: what applies, what was, what is on its way. */
export interface PersonDecisions {
  readonly list: Reading<DecisionList>;
  readonly draft: Reading<DraftSlot>;
  readonly problem: Signal<Problem | undefined>;
  /** Undefined until both have answered. */
  readonly underWork: Signal<UnderWork | undefined>;
  readonly inForce: Signal<DecisionList['items'][number] | undefined>;
  reload(): void;
}

/** Reads in a field of a component. */
export function personDecisions(participantId: () => string): PersonDecisions {
  const client = inject(Client);
  const list = client.read('GET /participants/{participantId}/assistance-decisions', () => ({ participantId: participantId() }));
  const draft = client.read('GET /drafts/{kind}/{subject}', () => ({ kind: 'assistance-decision' as const, subject: participantId() }));
  return {
    list,
    draft,
    problem: computed(() => list.problem() ?? draft.problem()),
    underWork: computed(() => {
      const [known, slot] = [list.value(), draft.value()];
      return known && slot && underWork(known, slot);
    }),
    inForce: computed(() => list.value()?.items.find(({ id }) => id === list.value()?.inForceId)),
    reload: () => {
      list.reload();
      draft.reload();
    },
  };
}
