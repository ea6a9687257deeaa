import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { waitAge } from '@fotfeste/assistance/domain';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain/names';
import { daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, EmptyState, FormState, Link, Page, Panel, ProblemMessage, Skeleton, Table, Tag } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, I18n, NumberPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Control = ReplyOf<'GET /assistance/second-control'>['items'][number];

/** What waits for a second person: how long, who may take it, and who has. */
@Component({
  selector: 'ff-control-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CountedPipe, DatePipe, EmptyState, Link, NumberPipe, Page, Panel],
    ...[ProblemMessage, RouterLink, Skeleton, Table, Tag, TranslocoPipe],
  ],
  template: `
    <ff-page [heading]="'assistance.control.heading' | transloco">
      <p class="ff-prose">{{ 'assistance.control.text' | transloco }}</p>
      @if (form.problem(); as problem) {
        <ff-problem [problem]="problem" />
      }
      @if (queue.latest()) {
        @if (rows().length > 0) {
          <ff-panel padding="none">
            <div class="ff-scroll">
              <table ff-table role="table" class="ff-assistance-waiting">
                <caption class="aksel-sr-only">
                  {{
                    'assistance.control.heading' | transloco
                  }}
                </caption>
                <thead role="rowgroup">
                  <tr role="row">
                    @for (column of columns; track column) {
                      <th role="columnheader" scope="col">{{ 'assistance.control.column.' + column | transloco }}</th>
                    }
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  @for (row of rows(); track row.decisionId) {
                    <tr role="row">
                      <th role="rowheader" scope="row" class="ff-assistance-waiting__name">
                        <a ff-link [routerLink]="['/participants', row.participantId, 'decisions']">{{ row.name }}</a>
                      </th>
                      <td role="cell" [attr.data-label]="'assistance.control.column.since' | transloco">
                        {{ row.since.slice(0, 10) | ffDate }}
                        <ff-tag [tone]="row.tone">{{
                          'assistance.waiting.days' | ffCounted: row.days : { count: (row.days | ffNumber) }
                        }}</ff-tag>
                      </td>
                      <td role="cell" [attr.data-label]="'assistance.control.column.author' | transloco">{{ row.authorName }}</td>
                      <td role="cell" [attr.data-label]="'assistance.control.column.group' | transloco">{{ row.groupName }}</td>
                      <td role="cell" [attr.data-label]="'assistance.control.column.mayTake' | transloco">
                        {{ row.mayTake.join(', ') || ('assistance.control.nobodyMay' | transloco) }}
                      </td>
                      <td role="cell" [attr.data-label]="'assistance.control.column.taken' | transloco">
                        {{
                          row.isMine ? ('assistance.control.you' | transloco) : (row.takenByName ?? ('assistance.control.free' | transloco))
                        }}
                        @if (row.isMine) {
                          <button
                            ff-button="tertiary"
                            size="small"
                            type="button"
                            [attr.aria-label]="spoken('leave', row)"
                            (click)="leave(row)"
                          >
                            {{ 'assistance.control.leave' | transloco }}
                          </button>
                        } @else if (row.isForMe && !row.takenByName) {
                          <button
                            ff-button="secondary"
                            size="small"
                            type="button"
                            [attr.aria-label]="spoken('take', row)"
                            (click)="take(row)"
                          >
                            {{ 'assistance.control.take' | transloco }}
                          </button>
                        }
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          </ff-panel>
        } @else {
          <ff-empty-state [heading]="'assistance.control.none' | transloco" />
        }
      } @else if (queue.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="queue.reload()" />
      } @else {
        <ff-skeleton [lines]="8" />
      }
    </ff-page>
  `,
})
export class ControlPage {
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly queue = this.client.read('GET /assistance/second-control');
  protected readonly form = new FormState();
  protected readonly columns = ['name', 'since', 'author', 'group', 'mayTake', 'taken'] as const;
  protected readonly rows = computed(() =>
    (this.queue.latest()?.items ?? []).map((row) => {
      const days = daysBetween(row.since.slice(0, 10) as LocalDate, this.clock.today());
      const tone = waitAge('second-control', days) === 'within' ? ('neutral' as const) : ('warning' as const);
      return { ...row, days, tone, groupName: this.i18n.localized(assistanceGroupDefinitions[row.group].name) };
    }),
  );

  protected spoken(what: 'take' | 'leave', { name }: Control): string {
    return this.i18n.text('assistance.control.of', { what: this.i18n.text(`assistance.control.${what}`), name });
  }

  protected async take({ decisionId }: Control): Promise<void> {
    await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /assistance-decisions/{decisionId}/take', { path: { decisionId }, idempotencyKey }),
    });
    this.queue.reload();
  }

  protected async leave({ decisionId }: Control): Promise<void> {
    await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /assistance-decisions/{decisionId}/leave', { path: { decisionId }, idempotencyKey }),
    });
    this.queue.reload();
  }
}
