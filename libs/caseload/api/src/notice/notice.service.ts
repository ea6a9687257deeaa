import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { CommentNewsReader } from '@fotfeste/assistance/api';
import { daySpans, noticeDays, toldKinds } from '@fotfeste/caseload/domain';
import { UnreadReader } from '@fotfeste/participation/api';
import { DayReader } from '../day/day.reader';
import { QueueReader } from '../queue/queue.reader';
import type { NoticeSettingRequest } from './notice.dto';
import { NoticeRepository } from './notice.repository';
import type { BellCountView, NoticeListView, NoticeSettingView } from './notice.view';

const dayMs = 24 * 3_600_000;

/** What the bell tells the actor. */
@Injectable()
export class NoticeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Unread notices that ring, the day until it is seen, participations in which a provider has written something unread, and § 14 a texts with unread comments. */
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
    return this.unitOfWork.read(actor, settingOf);
  }

  silence(actor: Actor, { silent, silentDeadlines }: NoticeSettingRequest): Promise<NoticeSettingView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.use(NoticeRepository).silence(silent, silentDeadlines);
      return settingOf(tx);
    });
  }
}

async function ringing(tx: Tx): Promise<number> {
  const written = await tx.use(UnreadReader).count();
  const said = await tx.use(CommentNewsReader).count();
  const day = (await dayRings(tx)) ? 1 : 0;
  return written + said + (await tx.use(NoticeRepository).ringing()) + day;
}

/** Until it is seen, a day with meetings or with anything due or over. */
async function dayRings(tx: Tx): Promise<boolean> {
  const notices = tx.use(NoticeRepository);
  if ((await notices.hasSeenDay()) || (await notices.silent()).includes('day')) return false;
  if ((await tx.use(DayReader).meetings()).length > 0) return true;
  const kinds = toldKinds(await notices.silentDeadlines());
  return tx.use(QueueReader).hasAny({ scope: 'mine', state: 'open', kinds, spans: daySpans, waits: [] });
}

async function settingOf(tx: Tx): Promise<NoticeSettingView> {
  const notices = tx.use(NoticeRepository);
  return { silent: await notices.silent(), silentDeadlines: await notices.silentDeadlines() };
}
