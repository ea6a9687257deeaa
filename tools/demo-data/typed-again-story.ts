import { addDays } from '@fotfeste/shared/kernel';
import type { Life } from './life';

/** Now and then somebody typed what a register had said already. The event says neither whom nor what. */
export function writeTypedAgain({ journal, adviser, since, today }: Life): void {
  const draw = Number.parseInt(journal.participantId.slice(-6), 16);
  if (!adviser || draw % 97 !== 0 || since > addDays(today, -60)) return;
  const on = addDays(today, -(draw % 55));
  const at = journal.moment(on);
  journal.append('domain_event', {
    ...{ id: journal.id(at), at, actor_id: adviser.id, actor_name: adviser.name, name: 'participant.typed-again' },
    payload: JSON.stringify({ field: draw % 2 === 0 ? 'benefit' : 'employment', page: 'registration', way: 'added-again' }),
  });
}
