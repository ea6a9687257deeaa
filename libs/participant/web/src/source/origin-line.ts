import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Clock, DatePipe, SincePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where a value comes from and how old it is, small below or beside it: «Folkeregisteret · 3 dager siden». */
@Component({
  selector: 'ff-origin',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, SincePipe, TranslocoPipe],
  template: `
    <span class="aksel-sr-only">{{ 'participant.origin.source' | transloco }}&ngsp;</span>
    <span>{{ 'participant.source.' + source() | transloco }}</span> ·
    <time class="ff-numeric" [attr.datetime]="date()" [title]="date() | ffDate">
      @if (shows() === 'day-and-age' && !isToCome()) {
        {{ date() | ffDate }}, {{ date() | ffSince: on() }}
      } @else {
        {{ date() | ffSince: on() }}<span class="aksel-sr-only">, {{ date() | ffDate }}</span>
      }
    </time>
  `,
  host: { class: 'ff-source' },
})
export class OriginLine {
  /** Code of the source, such as `folkeregisteret`. */
  readonly source = input.required<string>();
  /** The day it was said. */
  readonly date = input.required<string>();
  readonly shows = input<'age' | 'day-and-age'>('age');
  /** The day the age is counted to; today when it is not given. */
  readonly on = input<LocalDate>();

  private readonly clock = inject(Clock);
  /** A day to come reads as its date already. */
  protected readonly isToCome = computed(() => this.date() > (this.on() ?? this.clock.today()));
}
