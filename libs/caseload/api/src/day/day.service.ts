import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { toldKinds } from '@fotfeste/caseload/domain';
import { NoticeRepository } from '../notice/notice.repository';
import { NoticeService } from '../notice/notice.service';
import type { BellCountView } from '../notice/notice.view';
import { QueueService } from '../queue/queue.service';
import { DayReader } from './day.reader';
import type { DayView } from './day.view';

/** What the day asks of somebody, in one answer. */
@Injectable()
export class DayService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: QueueService,
    private readonly notices: NoticeService,
  ) {}

  async day(actor: Actor): Promise<DayView> {
    const { meetings, reminders, silent } = await this.unitOfWork.search(actor, async (tx) => ({
      meetings: await tx.use(DayReader).meetings(),
      reminders: await tx.use(DayReader).reminders(),
      silent: await tx.use(NoticeRepository).silentDeadlines(),
    }));
    const kind = toldKinds(silent);
    const today = await this.queue.page(actor, 'mine', { span: ['today'], kind });
    return { meetings, reminders, today, overdue: await this.queue.page(actor, 'mine', { span: ['overdue'], kind }) };
  }

  /** The bell does not ring for the day any longer. */
  async see(actor: Actor): Promise<BellCountView> {
    await this.unitOfWork.run(actor, (tx) => tx.use(NoticeRepository).seeDay());
    return this.notices.count(actor);
  }
}
