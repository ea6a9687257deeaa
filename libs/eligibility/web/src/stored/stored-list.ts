import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Link, ReadMore } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, LocalizedPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { verdictOf } from '../answer/outcome';

type Stored = ReplyOf<'GET /participants/{participantId}/assessments'>['items'][number];

/** Answers that were stored, to be read as they read that day. */
@Component({
  selector: 'ff-stored-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, DateTimePipe, Link, LocalizedPipe, ReadMore, RouterLink, TranslocoPipe],
  templateUrl: './stored-list.html',
})
export class StoredList {
  readonly participantId = input.required<string>();
  readonly items = input.required<readonly Stored[]>();

  protected readonly rows = computed(() =>
    this.items().map((item) => ({ ...item, name: measureDefinitions[item.measure].shortName, verdict: verdictOf(item) })),
  );
}
