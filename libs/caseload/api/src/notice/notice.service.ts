import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { CommentNewsReader } from '@fotfeste/assistance/api';
import { noticeDays, type NoticeKind } from '@fotfeste/caseload/domain';
import { UnreadReader } from '@fotfeste/participation/api';
import { NoticeRepository } from './notice.repository';
import type { BellCountView, NoticeListView, NoticeSettingView } from './notice.view';

const dayMs = 24 * 3_600_000;

/** What the bell tells the actor. */
@Injectable()
export class NoticeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Unread notices that ring, participations in which a provider has written something unread, and § 14 a texts with unread comments. */
  count(actor: Actor): Promise<BellCountView> {
    return this.unitOfWork.read(actor, async (tx) => ({ count: await ringing(tx) }));
  }

  list(actor: Actor): Promise<NoticeListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const found = await tx.use(NoticeRepository).latest(new Date(tx.now.getTime() - noticeDays * dayMs));
      return {
        items: found.map(({ toldAt, readAt, forName, ...notice }) => ({
          ...notice,
          ...{ toldAt: toldAt.toISOString(), isRead: readAt !== null },
          ...given({ forName: forName ?? undefined }),
        })),
      };
    });
  }

  /** Marks notices as read: those named, or all. Said twice it changes nothing. */
  read(actor: Actor, ids: readonly string[] | undefined): Promise<BellCountView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.use(NoticeRepository).read(ids);
      return { count: await ringing(tx) };
    });
  }

  setting(actor: Actor): Promise<NoticeSettingView> {
    return this.unitOfWork.read(actor, async (tx) => ({ silent: await tx.use(NoticeRepository).silent() }));
  }

  silence(actor: Actor, kinds: readonly NoticeKind[]): Promise<NoticeSettingView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.use(NoticeRepository).silence(kinds);
      return { silent: await tx.use(NoticeRepository).silent() };
    });
  }
}

async function ringing(tx: Tx): Promise<number> {
  const written = await tx.use(UnreadReader).count();
  const said = await tx.use(CommentNewsReader).count();
  return written + said + (await tx.use(NoticeRepository).ringing());
}
