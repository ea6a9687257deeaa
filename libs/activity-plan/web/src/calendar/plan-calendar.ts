import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { addDays, addMonths, isLocalDate, type LocalDate, localDate, weekOf } from '@fotfeste/shared/kernel';
import { Button, dayAfterKey, Icon, type IconName, Link, ProblemMessage, weeksOfMonth } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardFilter } from '../board/board-filter';
import type { Card } from '../card';
import { CardTexts, iconOfKind } from '../card-texts';
import { PlainTexts } from '../view/plain-texts';
import { type CalendarEntry, type CalendarMeeting, entriesIn, narrowed, runningThrough } from './calendar-entries';

/** How much the calendar shows at a time. */
export const calendarViews = ['month', 'week'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Entries written in the cell of a day; the others are counted there and written below. */
const writtenInCell: Readonly<Record<CalendarView, number>> = { month: 3, week: 8 };

/** Activities, meetings and planned steps on their days. Arrows move by day and week; the chosen day stands in full below the grid. */
@Component({
  selector: 'ff-plan-calendar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, Icon, Link, NgTemplateOutlet, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './plan-calendar.html',
  host: { class: 'ff-plan-calendar' },
})
export class PlanCalendar {
  readonly participantId = input.required<string>();
  /** Activities that the filter lets through. */
  readonly cards = input.required<readonly Card[]>();
  readonly filter = input.required<BoardFilter>();
  readonly view = input<CalendarView>('month');
  readonly day = input<LocalDate>();
  readonly opened = output<Card>();
  readonly turned = output<{ readonly day: LocalDate; readonly view: CalendarView }>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly cardTexts = inject(CardTexts);
  private readonly texts = inject(PlainTexts);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly today = inject(Clock).today;
  protected readonly views = calendarViews;
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

  protected readonly meetings = this.client.read('GET /participants/{participantId}/meetings', () => ({
    participantId: this.participantId(),
  }));
  protected readonly paths = this.client.read('GET /participants/{participantId}/paths', () => ({ participantId: this.participantId() }));

  protected readonly current = linkedSignal<LocalDate>(() => this.day() ?? this.today());
  protected readonly weeks = computed(() => {
    const weeks = weeksOfMonth(this.current());
    return this.view() === 'month' ? weeks : weeks.filter(({ days }) => days.includes(this.current()));
  });
  private readonly shown = computed(() => {
    const days = this.weeks().flatMap((week) => week.days);
    return { from: days[0] ?? this.current(), to: days.at(-1) ?? this.current() };
  });
  private readonly content = computed(() =>
    narrowed({ cards: this.cards(), meetings: (this.meetings.latest()?.items ?? []).map(meetingOf), steps: this.steps() }, this.filter()),
  );
  private readonly entries = computed(() => entriesIn(this.content(), this.shown()));
  private readonly byDay = computed(() => Map.groupBy(this.entries(), ({ day }) => day));
  protected readonly running = computed(() => runningThrough(this.content(), this.shown()));
  /** Days with something on them, for screens too narrow for a grid. */
  protected readonly agenda = computed(() => [...this.byDay()].map(([day, entries]) => ({ day, entries })));
  protected readonly heading = computed(() => {
    const [year, month] = [this.current().slice(0, 4), Number(this.current().slice(5, 7))];
    if (this.view() === 'month') return `${this.i18n.text(`ui.calendar.month.${month}`)} ${year}`;
    return this.i18n.text('plan.calendar.weekHeading', { ...weekOf(this.current()) });
  });

  protected entriesOn(day: LocalDate): readonly CalendarEntry[] {
    return this.byDay().get(day) ?? [];
  }

  protected inCell(day: LocalDate): readonly CalendarEntry[] {
    return this.entriesOn(day).slice(0, writtenInCell[this.view()]);
  }

  protected beyondCell(day: LocalDate): number {
    return this.entriesOn(day).length - this.inCell(day).length;
  }

  protected titleOf({ source }: CalendarEntry): string {
    if (source.is === 'activity') return this.cardTexts.titleOf(source.card);
    if (source.is === 'step') return this.i18n.text('plan.calendar.step', { title: source.step.title });
    return `${source.meeting.startsAt} ${this.i18n.text('plan.kind.meeting')}`;
  }

  protected sentenceOf(entry: CalendarEntry): string {
    return this.i18n.text(`plan.view.coming.${entry.what}`, { title: this.titleOf(entry) });
  }

  protected runningTitleOf(card: Card): string {
    return this.cardTexts.titleOf(card);
  }

  protected iconOf({ source }: CalendarEntry): IconName {
    if (source.is === 'activity') return iconOfKind[source.card.kind];
    return source.is === 'meeting' ? iconOfKind.meeting : iconOfKind.measure;
  }

  /** Where an entry leads that is not an activity, which opens here. */
  protected linkOf({ source }: CalendarEntry): readonly string[] | undefined {
    if (source.is === 'meeting') return ['/participants', this.participantId(), 'meetings', source.meeting.id];
    return source.is === 'step' ? ['/participants', this.participantId(), 'path'] : undefined;
  }

  protected open({ source }: CalendarEntry): void {
    if (source.is === 'activity') this.opened.emit(source.card);
  }

  /** The day in full, for those who hear the cell. */
  protected nameOf(day: LocalDate): string {
    const entries = this.entriesOn(day).map((entry) => this.sentenceOf(entry));
    return [this.dayName(day), ...entries].join(', ');
  }

  protected dayName(day: LocalDate): string {
    return this.texts.weekdayOf(day);
  }

  protected numberOf(day: LocalDate): number {
    return Number(day.slice(8));
  }

  protected isNeighbour(day: LocalDate): boolean {
    return this.view() === 'month' && day.slice(0, 7) !== this.current().slice(0, 7);
  }

  protected turn(step: -1 | 1): void {
    this.go(this.view() === 'month' ? addMonths(this.current(), step) : addDays(this.current(), 7 * step));
  }

  protected show(view: CalendarView): void {
    this.turned.emit({ day: this.current(), view });
  }

  protected go(day: LocalDate): void {
    this.current.set(day);
    this.turned.emit({ day, view: this.view() });
  }

  protected moved(event: KeyboardEvent): void {
    const day = dayAfterKey(this.current(), event.key);
    if (!day) return;
    event.preventDefault();
    this.go(day);
    afterNextRender(() => this.host.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(), { injector: this.injector });
  }

  /** Steps of the path that is followed, without those that have become participations: these are cards. */
  private steps() {
    const chosen = this.paths.latest()?.items.find((path) => path.chosen);
    const started = new Set(chosen?.check.steps.filter(({ participationId }) => participationId).map(({ stepId }) => stepId));
    return (chosen?.steps ?? [])
      .filter(({ id }) => !started.has(id))
      .map(({ id, measure, outside, from, to }) => ({
        id,
        title: measure ? this.i18n.localized(measureDefinitions[measure].shortName) : (outside?.name ?? ''),
        from: localDate(from),
        to: localDate(to),
      }));
  }
}

/** The contract prints days as plain text. */
function meetingOf({
  id,
  heldOn,
  startsAt,
  cancelledOn,
}: {
  id: string;
  heldOn: string;
  startsAt: string;
  cancelledOn?: string;
}): CalendarMeeting {
  return { id, heldOn: localDate(heldOn), startsAt, ...(cancelledOn && { cancelledOn }) };
}

/** The day in the address, if it is one. */
export function dayIn(text: string | undefined): LocalDate | undefined {
  return text !== undefined && isLocalDate(text) ? text : undefined;
}

/** The view in the address: a month, unless it says a week. */
export function viewIn(text: string | undefined): CalendarView {
  return text === 'week' ? 'week' : 'month';
}
