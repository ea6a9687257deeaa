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
      const notice = noticesOfEvents[name];
      const receiver = notice && participantId && (await receiverOf(tx, notice.to, event));
      if (!notice || !participantId || !receiver || receiver === actorId) continue;
      found.push({ receiver, participantId, kind: notice.kind, subjectId: subjectId ?? null });
    }
    if (found.length > 0) await tx.use(NoticeRepository).add(found);
  },
};

async function receiverOf(tx: Tx, to: NoticeReceiver, { participantId, subjectId, payload }: RecordedEvent): Promise<string | undefined> {
  switch (to) {
    case 'named':
      return typeof payload?.['adviser'] === 'string' ? payload['adviser'] : undefined;
    case 'responsible':
      return participantId && tx.use(NoticeRepository).responsibleOf(participantId);
    case 'author':
      return subjectId && tx.use(CaseDecisionReader).authorOf(subjectId);
  }
}
