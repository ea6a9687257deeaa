import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { attendanceTerms, lastPlannedWeek, mondayOf } from '@fotfeste/participation/domain';
import { addDays, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Alert,
  Button,
  EmptyState,
  Icon,
  InlineMessage,
  Page,
  Panel,
  ProblemMessage,
  Select,
  Skeleton,
  Toasts,
  type Option,
} from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toldApart } from '../told-apart';
import { AttendanceSheet } from './attendance-sheet';
import { AttendanceTable } from './attendance-table';

const spans = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** Attendance of the provider's whole list, one week at a time. */
@Component({
  selector: 'ff-attendance-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, AttendanceTable, Button, EmptyState, Icon, InlineMessage, Page, Panel, ProblemMessage, Select, Skeleton],
    ...[CountedPipe, DatePipe, TranslocoPipe],
  ],
  templateUrl: './attendance-page.html',
})
export class AttendancePage {
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly terms = attendanceTerms;
  protected readonly isFilling = signal(false);
  protected readonly week = computed((): LocalDate => {
    const asked = this.query().get('week') ?? '';
    return mondayOf(isLocalDate(asked) ? asked : this.clock.today());
  });
  protected readonly thisWeek = computed(() => mondayOf(this.clock.today()));
  protected readonly lastWeek = computed(() => lastPlannedWeek(this.clock.today()));
  protected readonly isTooFarAhead = computed(() => this.week() > this.lastWeek());
  protected readonly offering = computed(() => this.query().get('offering') ?? '');
  protected readonly span = computed(() => spans.find((each) => each === this.query().get('day')) ?? '0');

  protected readonly offerings = this.client.read('GET /provider/offerings', () => ({}));
  protected readonly list = this.client.read('GET /provider/attendance', () => {
    const offering = this.offering();
    return { week: this.week(), ...(offering && { offering }) };
  });
  protected readonly lists = computed((): readonly Option[] =>
    toldApart(this.offerings.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly spanOptions = computed((): readonly Option[] =>
    spans.map((value) => ({
      value,
      label:
        value === '0'
          ? this.i18n.text('participation.attendance.span.week')
          : this.i18n.text(`participation.attendance.span.${value}`, { date: dayAndMonth(addDays(this.week(), Number(value) - 1)) }),
    })),
  );
  /** A new sheet for each answer: what has been typed is kept before another is asked for. */
  protected readonly sheet = computed(() => {
    const week = this.list.value();
    return week && this.sheetOf(week.weekFrom, Number(this.span()), week.items);
  });
  protected readonly holidays = computed(() => {
    const inEnglish = this.i18n.language() === 'en';
    return (this.list.value()?.holidays ?? []).map(({ on, name, nameInEnglish }) => ({ on, name: inEnglish ? nameInEnglish : name }));
  });
  protected readonly isClosed = computed(() => (this.list.value()?.closesOn ?? '9') < this.clock.today());

  protected choose(
    change: Readonly<Record<'week' | 'offering' | 'day', string>> | Readonly<Partial<Record<'week' | 'offering' | 'day', string>>>,
  ): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  /** The other days are read anew once everything typed is kept: the answer shown was made before that. */
  protected async chooseSpan(span: string): Promise<void> {
    const before = this.sheet();
    this.choose({ day: span === '0' ? '' : span });
    await before?.settled();
    this.list.reload();
  }

  protected turn(weeks: number): void {
    this.choose({ week: addDays(this.week(), weeks * 7) });
  }

  /** Planned hours as last week for those who have none. */
  protected async asLastWeek(): Promise<void> {
    this.isFilling.set(true);
    const offering = this.offering();
    const body = { week: this.week(), weekday: Number(this.span()), ...(offering && { offering }) };
    try {
      const before = plannedIn(this.list.value()?.items);
      const answer = await this.client.send('POST /provider/attendance/as-last-week', { body });
      this.list.set(answer);
      const count = plannedIn(answer.value.items) - before;
      this.toasts.show(this.i18n.text(`participation.attendance.filled.${count === 1 ? 'one' : 'other'}`, { count }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.title);
    } finally {
      this.isFilling.set(false);
    }
  }

  private sheetOf(week: string, weekday: number, rows: ConstructorParameters<typeof AttendanceSheet>[2]): AttendanceSheet {
    return new AttendanceSheet(week, weekday, rows, {
      send: async (participationId, version, body) => {
        const path = { participationId };
        const etag = `"${version}"`;
        return (await this.client.send('PUT /provider/participations/{participationId}/attendance', { path, body, etag })).value;
      },
      unreadable: this.i18n.text('participation.attendance.unreadable'),
      saidOf: ({ errors, detail, title }) => errors[0]?.message ?? detail ?? title,
    });
  }
}

/** 16.11. */
function dayAndMonth(day: LocalDate): string {
  const [, month, date] = day.split('-');
  return `${Number(date)}.${Number(month)}.`;
}

function plannedIn(rows: ConstructorParameters<typeof AttendanceSheet>[2] = []): number {
  return rows.flatMap(({ entries }) => entries).filter(({ plannedHours }) => plannedHours !== undefined).length;
}
