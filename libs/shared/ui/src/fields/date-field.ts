import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  signal,
  viewChild,
} from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Clock, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { Calendar } from './calendar';
import { readDate } from './date-text';
import { Field } from './field';
import { FormField } from './form-field';

/** A date, typed as dd.mm.yyyy (and most other ways) or picked. The value is undefined while the text is empty or no day. */
@Component({
  selector: 'ff-date-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Calendar, FormField, Icon, TranslocoPipe],
  templateUrl: './date-field.html',
  host: {
    '[class.aksel-text-field--error]': 'isInvalid() || isNoDay()',
    '(focusout)': 'left($event)',
    '(keydown.escape)': 'close($event)',
  },
})
export class DateField extends Field {
  readonly value = model<LocalDate | undefined>();
  readonly min = input<LocalDate>();
  readonly max = input<LocalDate>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly button = viewChild<ElementRef<HTMLButtonElement>>('button');
  private readonly calendar = viewChild(Calendar);
  private readonly isDone = signal(true);

  protected readonly isOpen = signal(false);
  protected readonly text = linkedSignal(() => {
    const value = this.value();
    return value ? formatDate(value) : '';
  });
  protected readonly isNoDay = computed(() => this.isDone() && this.text().trim() !== '' && !this.value());
  protected readonly fault = computed(() => this.message() ?? (this.isNoDay() ? this.i18n.text('ui.date.noDay') : undefined));
  protected readonly faultIds = computed(
    () => [this.describedBy(), this.isNoDay() ? `${this.id()}-error` : null].filter(Boolean).join(' ') || null,
  );

  /** Whether something stands in the field that is no day: a form asks before it sends. */
  readonly holdsNoDay = computed(() => this.text().trim() !== '' && !this.value());

  protected typed(event: Event): void {
    this.touched();
    const text = (event.target as HTMLInputElement).value;
    this.isDone.set(false);
    this.value.set(readDate(text, this.clock.today()));
    this.text.set(text);
  }

  protected finish(): void {
    this.isDone.set(true);
    const value = this.value();
    if (value) this.text.set(formatDate(value));
  }

  protected toggle(): void {
    this.isOpen.update((open) => !open);
    if (this.isOpen()) setTimeout(() => this.calendar()?.focusDay());
  }

  protected pick(day: LocalDate): void {
    this.touched();
    this.value.set(day);
    this.isOpen.set(false);
    this.button()?.nativeElement.focus();
  }

  protected close(event: Event): void {
    if (!this.isOpen()) return;
    event.stopPropagation();
    event.preventDefault();
    this.isOpen.set(false);
    this.button()?.nativeElement.focus();
  }

  protected left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.host.nativeElement.contains(relatedTarget)) this.isOpen.set(false);
  }
}
