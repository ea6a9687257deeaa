import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Link } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, LocalizedPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { verdictOf } from '../answer/outcome';

export type Stored = ReplyOf<'GET /participants/{participantId}/assessments'>['items'][number];

/** Stored answers as lines: about which measure, what came out, when and by whom. */
@Component({
  selector: 'ff-stored-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, DateTimePipe, Link, LocalizedPipe, RouterLink, TranslocoPipe],
  template: `
    <ul class="ff-stored">
      @for (row of rows(); track row.id) {
        <li>
          <a ff-link [routerLink]="['/participants', participantId(), 'possibilities', 'stored', row.id]">{{ row.name | ffLocalized }}</a>
          <span class="ff-subtle">
            {{ 'eligibility.verdict.' + row.verdict | transloco }} ·
            {{ 'eligibility.startsOn' | transloco: { date: (row.startsOn | ffDate) } }}
          </span>
          <span class="ff-subtle">{{ row.madeAt | ffDateTime }} · {{ row.madeByName }}</span>
        </li>
      }
    </ul>
  `,
})
export class StoredRows {
  readonly participantId = input.required<string>();
  readonly items = input.required<readonly Stored[]>();

  protected readonly rows = computed(() =>
    this.items().map((item) => ({ ...item, name: measureDefinitions[item.measure].shortName, verdict: verdictOf(item) })),
  );
}
