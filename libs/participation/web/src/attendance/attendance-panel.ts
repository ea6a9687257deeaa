import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { attendanceTerms, mondayOf, weeksIn, weekStateOf } from '@fotfeste/participation/domain';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, Confirm, Panel, ProblemMessage, Select, Toasts, type Option } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { RecordedWeeks } from './recorded-weeks';

/** Weeks shown before one asks for more. */
const shownWeeks = 8;

/** The participant's attendance as the provider has recorded it, for Nav; a closed week can be opened for the provider again. */
@Component({
  selector: 'ff-attendance-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Panel, ProblemMessage, RecordedWeeks, Select, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.attendance.heading' | transloco">
      @if (attendance.value(); as it) {
        @if (it.items.length === 0) {
          <p class="ff-subtle">{{ 'participation.attendance.none' | transloco }}</p>
        }
        @if (it.items.length > 0 || participation().status === 'participating') {
          @if (it.percent !== undefined) {
            <p>{{ 'participation.attendance.share' | transloco: { percent: it.percent } }}</p>
          }
          <ff-recorded-weeks [weeks]="latest()" />
        }
        @for (week of reopened(); track week.weekFrom) {
          <p class="ff-subtle">
            {{
              'participation.attendance.openUntil'
                | transloco: { week: week.week, year: week.year, date: (week.reopenedUntil ?? '' | ffDate) }
            }}
          </p>
        }
        @if (mayWrite() && isShared() && closed().length > 0) {
          <div class="ff-row ff-attendance__open">
            <ff-select
              name="closedWeek"
              size="small"
              [label]="'participation.attendance.closedWeek' | transloco"
              [options]="closed()"
              [(value)]="chosen"
            />
            <button ff-button="secondary" size="small" type="button" [disabled]="!chosen()" (click)="open(chosen())">
              {{ 'participation.attendance.reopenDo' | transloco }}
            </button>
          </div>
        }
      } @else if (attendance.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="attendance.reload()" />
      }
    </ff-panel>
  `,
})
export class AttendancePanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly chosen = signal('');
  protected readonly attendance = this.client.read('GET /participations/{participationId}/attendance', () => ({
    participationId: this.participation().id,
  }));
  /** The last weeks of the participation, also those that nobody has recorded: that is worth seeing. */
  protected readonly latest = computed(() => {
    const { startsOn, endsOn } = this.participation();
    const today = this.clock.today();
    if (!startsOn || startsOn > today) return [];
    const period = { from: startsOn as LocalDate, to: endsOn && endsOn < today ? (endsOn as LocalDate) : today };
    const recorded = this.attendance.value()?.items ?? [];
    const monday = mondayOf(period.from);
    return weeksIn(period)
      .map((week, index) => {
        const weekFrom = addDays(monday, index * 7);
        const known = recorded.find((each) => each.weekFrom === weekFrom);
        return known ?? { ...week, weekFrom, state: weekStateOf(weekFrom, today) };
      })
      .slice(-shownWeeks)
      .reverse();
  });
  protected readonly closed = computed((): readonly Option[] =>
    this.latest()
      .filter(({ state }) => state === 'closed')
      .map(({ weekFrom, week, year }) => ({
        value: weekFrom,
        label: this.i18n.text('participation.attendance.weekShort', { week, year }),
      })),
  );
  /** A week is opened for a provider that still sees the participant. */
  protected readonly isShared = computed(() => {
    const ends = this.participation().provider?.accessEndsOn;
    return ends === undefined || this.clock.today() <= ends;
  });
  protected readonly reopened = computed(() =>
    (this.attendance.value()?.items ?? []).filter(({ state, reopenedUntil }) => state === 'open' && reopenedUntil),
  );

  protected async open(weekFrom: string): Promise<void> {
    const label = this.closed().find(({ value }) => value === weekFrom)?.label ?? '';
    const answer = await this.confirm.ask({
      heading: this.i18n.text('participation.attendance.reopen', { week: label }),
      text: this.i18n.text('participation.attendance.reopenText', { days: attendanceTerms.reopenedDays }),
      action: this.i18n.text('participation.attendance.reopenDo'),
      reason: 'required',
      readBy: 'provider',
    });
    if (!answer) return;
    try {
      const path = { participationId: this.participation().id };
      const body = { week: weekFrom, words: answer.reason };
      this.attendance.set(await this.client.send('POST /participations/{participationId}/attendance/openings', { path, body }));
      this.chosen.set('');
      this.toasts.show(this.i18n.text('participation.attendance.reopenDone'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.title);
    }
  }
}
