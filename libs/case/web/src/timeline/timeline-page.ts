import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, EmptyState, FilterChips, Icon, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayThen } from '../then/day-then';
import { ThenChoice } from '../then/then-choice';
import { TimelineAxis } from './timeline-axis';
import { TimelineTable } from './timeline-table';
import { type Lane, lanes, writtenItem } from './timeline-texts';

/** On a narrow screen a table is read more easily than an axis. */
const narrow = '(max-width: 48rem)';

/** Everything about the person that has days, on one axis or in one table. */
@Component({
  selector: 'ff-timeline-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, EmptyState, FilterChips, Icon, Page, Panel, ProblemMessage, Skeleton],
    ...[CountedPipe, ThenChoice, TimelineAxis, TimelineTable, TranslocoPipe],
  ],
  templateUrl: './timeline-page.html',
})
export class TimelinePage {
  readonly participantId = input.required<string>();
  readonly asOf = input<string>();
  /** How it is shown, from the address; without it by the width of the screen. */
  readonly view = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly router = inject(Router);
  private readonly isNarrow = 'matchMedia' in window && window.matchMedia(narrow).matches;

  protected readonly then = computed(() => dayThen(this.asOf()));
  protected readonly timeline = this.client.read('GET /participants/{participantId}/timeline', () => {
    const asOf = this.then();
    return { participantId: this.participantId(), ...(asOf && { asOf }) };
  });
  protected readonly since = computed(() => this.timeline.latest()?.knownSince as LocalDate | undefined);
  protected readonly today = computed(() => this.then() ?? this.clock.today());
  protected readonly shown = computed(() => ((this.view() ?? (this.isNarrow ? 'table' : 'axis')) === 'table' ? 'table' : 'axis'));

  private readonly all = computed(() => (this.timeline.latest()?.items ?? []).map((item) => writtenItem(item, this.i18n)));
  protected readonly isVeiled = computed(() =>
    (this.timeline.latest()?.items ?? []).some(({ kind, measure }) => kind === 'participation' && !measure),
  );
  protected readonly isEmpty = computed(() => this.all().length === 0);
  protected readonly chosen = signal<readonly Lane[]>([]);
  protected readonly options = computed(() =>
    lanes.flatMap((lane) => {
      const count = this.all().filter((item) => item.lane === lane).length;
      return count > 0 ? [{ value: lane, label: this.i18n.text(`case.timeline.lane.${lane}`), count }] : [];
    }),
  );
  protected readonly lanes = computed(() => {
    const chosen = this.chosen();
    return this.options().flatMap(({ value }) => (chosen.length === 0 || chosen.includes(value) ? [value] : []));
  });
  protected readonly items = computed(() => this.all().filter(({ lane }) => this.lanes().includes(lane)));
  protected readonly undated = computed(() => this.items().filter(({ from }) => from === undefined).length);

  protected turn(): void {
    const view = this.shown() === 'table' ? 'axis' : 'table';
    void this.router.navigate([], { queryParams: { view }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
