import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { addDays, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import { daysIn, Icon, lanesOf, leftOf, schoolTicksOf, shifted, ticksOf, type TimeScale, widthOf } from '@fotfeste/shared/ui';
import { Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts, standingLook } from '../path-texts';
import type { PathCheck, PathParticipation, WrittenStep } from '../views';

/** A bar on the axis: a planned step, or a participation that is there already. */
interface Bar extends Period {
  readonly id: string;
  readonly step?: WrittenStep;
  readonly name: string;
  readonly period: string;
  readonly standing: string;
  readonly look: (typeof standingLook)[keyof typeof standingLook];
  readonly left: number;
  readonly width: number;
}

/** By how much a bar was moved. */
export interface StepShift {
  readonly stepId: string;
  readonly days: number;
  readonly part: 'whole' | 'end';
}

/** What somebody holds with the pointer: the bar, which part, and where it was taken. */
interface Grip {
  readonly step: WrittenStep;
  readonly part: StepShift['part'];
  readonly x: number;
  readonly days: number;
}

/** The path drawn on a time axis: the chain above, what runs beside it below, then the livelihood. Bars are dragged, or moved with the arrow keys. */
@Component({
  selector: 'ff-path-axis',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  templateUrl: './path-axis.html',
})
export class PathAxis {
  readonly steps = input.required<readonly WrittenStep[]>();
  readonly participations = input.required<readonly PathParticipation[]>();
  readonly check = input.required<PathCheck>();
  readonly scale = input.required<TimeScale>();
  readonly selected = input<string>();
  readonly readOnly = input(false);
  readonly picked = output<string>();
  /** A bar was moved by so many days, as a whole or its last day alone. */
  readonly moved = output<StepShift>();

  private readonly texts = inject(PathTexts);
  private readonly i18n = inject(I18n);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly track = viewChild<ElementRef<HTMLElement>>('track');
  private readonly grip = signal<Grip | undefined>(undefined);

  protected readonly today = inject(Clock).today;
  protected readonly todayLeft = computed(() => leftOf(this.today(), this.scale()));
  protected readonly ticks = computed(() => ticksOf(this.scale()).map(({ day, left }) => ({ left, label: this.monthOf(day) })));
  protected readonly schoolTicks = computed(() => schoolTicksOf(this.scale()));
  protected readonly gaps = computed(() =>
    this.check().gaps.map(({ from, to, days }) => ({ ...this.place({ from: from as LocalDate, to: to as LocalDate }), days })),
  );
  protected readonly lanes = computed(() => lanesOf([...this.fixedBars(), ...this.stepBars()]));
  /** Each source of income in a bar of its own, in as few rows as possible. */
  protected readonly livelihood = computed(() =>
    lanesOf(this.texts.incomes(this.check().livelihood)).map((row) => row.map((income) => ({ ...income, ...this.place(income) }))),
  );

  protected press(event: PointerEvent, step: WrittenStep, part: Grip['part']): void {
    this.picked.emit(step.id);
    if (this.readOnly() || event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.grip.set({ step, part, x: event.clientX, days: 0 });
    event.stopPropagation();
  }

  protected drag(event: PointerEvent): void {
    const [grip, width] = [this.grip(), this.track()?.nativeElement.clientWidth];
    if (!grip || !width) return;
    const days = daysIn((event.clientX - grip.x) / width, this.scale());
    if (days !== grip.days) this.grip.set({ ...grip, days });
  }

  protected drop(): void {
    const grip = this.grip();
    this.grip.set(undefined);
    if (grip && grip.days !== 0) this.move(grip.step, grip.days, grip.part);
  }

  protected letGo(): void {
    this.grip.set(undefined);
  }

  /** Arrows move by a week, with Shift by a day; with Alt they move only the last day. */
  protected key(event: KeyboardEvent, step: WrittenStep): void {
    if (this.readOnly() || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const days = (event.shiftKey ? 1 : 7) * (event.key === 'ArrowLeft' ? -1 : 1);
    this.move(step, days, event.altKey ? 'end' : 'whole');
    this.keepFocus(step.id);
  }

  /** jan 27 */
  private monthOf(day: LocalDate): string {
    return `${this.i18n.text(`ui.calendar.month.${String(Number(day.slice(5, 7)))}`).slice(0, 3)} ${day.slice(2, 4)}`;
  }

  private move(step: WrittenStep, days: number, part: Grip['part']): void {
    this.moved.emit({ stepId: step.id, days, part });
  }

  /** A bar that comes into another lane is drawn anew: whoever moves it by keyboard stays on it. */
  private keepFocus(stepId: string): void {
    const isBar = ({ dataset }: HTMLElement): boolean => dataset['step'] === stepId;
    const bars = (): readonly HTMLElement[] => [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-step]')];
    afterNextRender({ write: () => bars().find(isBar)?.focus() }, { injector: this.injector });
  }

  private fixedBars(): readonly Bar[] {
    const { until } = this.scale();
    return this.participations().flatMap(({ id, measure, from, to }) => {
      if (!from) return [];
      const period = { from: from as LocalDate, to: (to as LocalDate | undefined) ?? addDays(until, -1) };
      const words = this.texts.period({ from: from as LocalDate, to: to as LocalDate | undefined });
      const standing = this.i18n.text('plan.path.standing.begun');
      return [
        { id, ...period, name: this.texts.measure(measure), period: words, standing, look: standingLook.begun, ...this.place(period) },
      ];
    });
  }

  private stepBars(): readonly Bar[] {
    const [checks, grip] = [this.check().steps, this.grip()];
    return this.steps().flatMap((step) => {
      const check = checks.find(({ stepId }) => stepId === step.id);
      if (check?.participationId) return [];
      // While a bar is held it stays in its lane; a bar drawn anew would slip out of the hand.
      const { id, from, to } = step;
      const period = grip?.step.id === id ? shifted(step, grip.days, grip.part) : { from, to };
      return [
        {
          ...{ id, step, from, to, name: this.texts.step(step), period: this.texts.period(period) },
          standing: step.outside ? this.i18n.text('plan.path.standing.outside') : check ? this.texts.standing(check) : '',
          look: standingLook[step.outside ? 'outside' : (check?.standing ?? 'not-known')],
          ...this.place(period),
        },
      ];
    });
  }

  private place({ from, to }: Required<Period>): { readonly left: number; readonly width: number } {
    const scale = this.scale();
    const left = Math.max(0, leftOf(from, scale));
    const right = Math.min(100, leftOf(from, scale) + widthOf(from, to, scale));
    return { left, width: Math.max(0, right - left) };
  }
}
