import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UnreadList } from '@fotfeste/participation/web';
import { Button, Link, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, formatDate, formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeadlineTag } from '../list/deadline-tag';
import { NoticeSetting } from '../notice/notice-setting';
import { placeOfNotice } from '../notice/notice-place';
import { placeOfDeadline } from '../queue/deadline-of';

/** What is over and stands on the sheet, so that it stays one. The product's own choice. */
const mostOverdue = 8;

/** The day on one sheet: meetings in their order, what is due or over, what is new. To see it silences the bell for it until tomorrow. */
@Component({
  selector: 'ff-day-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DeadlineTag, Link, NoticeSetting, Page, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe, UnreadList],
  templateUrl: './day-page.html',
})
export class DayPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly isSetting = signal(false);
  protected readonly today = formatDate(inject(Clock).today());
  protected readonly day = this.client.read('GET /caseload/mine/day');
  protected readonly notices = this.client.read('GET /notices');
  protected readonly meetings = computed(() =>
    (this.day.latest()?.meetings ?? []).map(({ startsAt, lengthMinutes, ...meeting }) => ({
      ...meeting,
      time: startsAt.replace(':', '.'),
      what: this.i18n.text('caseload.day.meeting', {
        minutes: lengthMinutes,
        channel: this.i18n.text(`caseload.day.channel.${meeting.channel}`),
      }),
    })),
  );
  /** What is due today, and the oldest of what is over: the rest stands in the queue. */
  protected readonly shown = computed(() => {
    const { today, overdue } = this.day.latest() ?? {};
    return [...(today?.items ?? []), ...(overdue?.items ?? []).slice(0, mostOverdue)];
  });
  protected readonly news = computed(() =>
    (this.notices.latest()?.items ?? [])
      .filter(({ isRead }) => !isRead)
      .map((notice) => ({
        id: notice.id,
        place: placeOfNotice(notice),
        words: this.i18n.text(`caseload.notice.kind.${notice.kind}`, { person: notice.name }),
        by: this.i18n.text('caseload.notice.by', { name: notice.byName, when: formatDateTime(notice.toldAt) }),
      })),
  );
  private hasSaid = false;

  constructor() {
    effect(() => {
      if (this.day.latest() === undefined || this.hasSaid) return;
      this.hasSaid = true;
      // The bell rings on when this is not heard; nothing else depends on it
      void this.client.send('POST /caseload/mine/day/seen').catch(() => undefined);
    });
  }

  protected readonly placeOf = placeOfDeadline;

  protected print(): void {
    globalThis.print();
  }
}
