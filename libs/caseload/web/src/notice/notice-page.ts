import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UnreadList } from '@fotfeste/participation/web';
import { Button, Link, Page, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Notice } from '../contract';
import { AbsencePanel } from '../absence/absence-panel';
import { DayNote } from '../day/day-note';
import { placeOfNotice } from './notice-place';
import { NoticeSetting } from './notice-setting';

/** What others have done that concerns whoever reads, the newest first; and what providers have written. */
@Component({
  selector: 'ff-notice-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AbsencePanel,
    Button,
    DayNote,
    Link,
    NoticeSetting,
    Page,
    Panel,
    ProblemMessage,
    RouterLink,
    Skeleton,
    Tag,
    TranslocoPipe,
    UnreadList,
  ],
  template: `
    <ff-page [heading]="'caseload.notice.heading' | transloco" width="text">
      <button ff-actions ff-button="tertiary" size="small" type="button" (click)="isSetting.set(true)">
        {{ 'caseload.notice.setting.open' | transloco }}
      </button>
      @if (hasUnread()) {
        <button ff-actions ff-button="secondary" size="small" type="button" (click)="readAll()">
          {{ 'caseload.notice.readAll' | transloco }}
        </button>
      }
      <ff-day-note />
      <ff-panel padding="none" [heading]="'caseload.notice.own' | transloco">
        @if (notices.latest(); as found) {
          @if (rows().length > 0) {
            <ul class="ff-rows">
              @for (row of rows(); track row.notice.id) {
                <li class="ff-rows__row">
                  <span>
                    <a ff-link [routerLink]="row.place" (click)="read(row.notice)">{{ row.words }}</a>
                    @if (row.notice.forName; as name) {
                      &ngsp;<ff-tag tone="info" icon="Person">{{ 'caseload.for' | transloco: { name } }}</ff-tag>
                    }
                    <span class="ff-subtle ff-notice__by">{{ row.by }}</span>
                  </span>
                  @if (!row.notice.isRead) {
                    <span class="ff-rows__end ff-notice__end">
                      <ff-tag marked tone="accent">{{ 'caseload.notice.unread' | transloco }}</ff-tag>
                      <button ff-button="tertiary" size="small" type="button" (click)="read(row.notice)">
                        {{ 'caseload.notice.read' | transloco }}<span class="aksel-sr-only">: {{ row.words }}</span>
                      </button>
                    </span>
                  }
                </li>
              }
            </ul>
          } @else {
            <p class="ff-notice__none">{{ 'caseload.notice.none' | transloco }}. {{ 'caseload.notice.noneText' | transloco }}</p>
          }
        } @else if (notices.problem(); as problem) {
          <ff-problem [problem]="problem" [offersRetry]="true" (retry)="notices.reload()" />
        } @else {
          <ff-skeleton [lines]="4" />
        }
      </ff-panel>
      <ff-unread-list />
      <ff-absence-panel />
    </ff-page>
    @if (isSetting()) {
      <ff-notice-setting (closed)="isSetting.set(false)" />
    }
  `,
})
export class NoticePage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly isSetting = signal(false);
  protected readonly notices = this.client.read('GET /notices');
  protected readonly hasUnread = computed(() => (this.notices.latest()?.items ?? []).some(({ isRead }) => !isRead));
  protected readonly rows = computed(() =>
    (this.notices.latest()?.items ?? []).map((notice) => ({
      notice,
      place: placeOfNotice(notice),
      words: this.i18n.text(`caseload.notice.kind.${notice.kind}`, { person: notice.name }),
      by: this.i18n.text('caseload.notice.by', { name: notice.byName, when: formatDateTime(notice.toldAt) }),
    })),
  );

  protected async read({ id, isRead }: Notice): Promise<void> {
    if (isRead) return;
    await this.client.send('POST /notices/reading', { body: { ids: [id] } });
    this.notices.reload();
  }

  protected async readAll(): Promise<void> {
    await this.client.send('POST /notices/reading', { body: {} });
    this.toasts.show(this.i18n.text('caseload.notice.allRead'));
    this.notices.reload();
  }
}
