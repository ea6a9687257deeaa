import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { isMeasureCode, measureDefinitions } from '@fotfeste/eligibility/domain';
import { Button, EmptyState, Link, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, DateTimePipe, LocalizedPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TimeLengthPipe } from '../answer/time-length.pipe';
import { CountForm } from './count-form';
import { EarlierTimeForm } from './earlier-time-form';

type EarlierTime = ReplyOf<'GET /participants/{participantId}/earlier-time'>['items'][number];

/** Time a person has been in measures, from the product and from before it: what counts, what is left out, and why. */
@Component({
  selector: 'ff-earlier-time-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CountForm,
    DatePipe,
    DateTimePipe,
    EarlierTimeForm,
    EmptyState,
    Link,
    LocalizedPipe,
    Page,
    Panel,
    ProblemMessage,
    RouterLink,
    Skeleton,
    Tag,
    TimeLengthPipe,
    TranslocoPipe,
  ],
  templateUrl: './earlier-time-page.html',
})
export class EarlierTimePage {
  readonly participantId = input.required<string>();
  /** Measure the page was opened for. */
  readonly measure = input<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly permissions = inject(Permissions);

  protected readonly list = this.client.read('GET /participants/{participantId}/earlier-time', () => ({
    participantId: this.participantId(),
  }));
  protected readonly mayWrite = computed(() => this.permissions.may('eligibility:write'));
  protected readonly isWriting = signal(false);
  /** The course somebody is deciding about. */
  protected readonly deciding = signal<string | undefined>(undefined);
  protected readonly chosen = computed(() => {
    const code = this.measure();
    return code && isMeasureCode(code) ? code : undefined;
  });
  protected readonly rows = computed(() =>
    (this.list.latest()?.items ?? []).map((item, index) => ({
      ...item,
      key: `${item.measure} ${item.from ?? ''} ${index}`,
      name: measureDefinitions[item.measure].shortName,
      counts: item.decision?.counts ?? true,
      mayDecide: this.mayWrite() && this.isEnded(item),
    })),
  );

  protected done(): void {
    this.isWriting.set(false);
    this.deciding.set(undefined);
    this.list.reload();
  }

  private isEnded({ from, to }: EarlierTime): boolean {
    return !from || (to !== undefined && to < this.clock.today());
  }
}
