import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Projection, RecordedEvent, Tx } from '@fotfeste/shared/api';
import { CaseDecisionReader } from '@fotfeste/assistance/api';
import { noticesOfEvents, type NoticeReceiver } from '@fotfeste/caseload/domain';
import { NoticeRepository, type NewNotice } from './notice.repository';

/** Tells whoever it concerns what somebody else has done. Nobody is told of what they did themselves. */
export const noticeProjection: Projection = {
  listensTo: Object.keys(noticesOfEvents),
  apply: async (tx: Tx, events: readonly RecordedEvent[]): Promise<void> => {
    const found: NewNotice[] = [];
    for (const event of events) {
      const { name, participantId, subjectId, actorId } = event;
      if (!participantId) continue;
      for (const { kind, to } of noticesOfEvents[name] ?? [])
        for (const receiver of await receiversOf(tx, to, { ...event, participantId }))
          if (receiver !== actorId) found.push({ receiver, participantId, kind, subjectId: subjectId ?? null });
    }
    if (found.length > 0) await tx.use(NoticeRepository).add(found);
  },
};

type EventAboutSomebody = RecordedEvent & { readonly participantId: ParticipantId };

async function receiversOf(tx: Tx, to: NoticeReceiver, event: EventAboutSomebody): Promise<readonly string[]> {
  const { participantId, subjectId, payload } = event;
  switch (to) {
    case 'named':
      return typeof payload?.['adviser'] === 'string' ? [payload['adviser']] : [];
    case 'responsible':
      return known(await tx.use(NoticeRepository).responsibleOf(participantId));
    case 'author':
      return known(subjectId && (await tx.use(CaseDecisionReader).authorOf(subjectId)));
    case 'taken-from':
      return takenFrom(tx, event);
  }
}

/** Nobody when somebody gave away whom they follow up themselves, or a lead did. */
async function takenFrom(tx: Tx, { participantId, actorId, payload }: EventAboutSomebody): Promise<readonly string[]> {
  const before = payload?.['before'];
  if (typeof before !== 'string' || before === actorId || tx.actor.role === 'team-lead') return [];
  return [before, ...(await tx.use(NoticeRepository).leadsOf(participantId))];
}

function known(id: string | undefined): readonly string[] {
  return id === undefined || id === '' ? [] : [id];
}
