import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { Field } from './field';
import { FormField } from './form-field';
import type { Option } from './option';

const longestList = 50;

/**
 * One of many, found by typing (WAI-ARIA combobox with a list). The given options are filtered by any word;
 * a page that searches on the server listens to `(searched)`, sets `options` anew and gives `filter="none"`.
 * With `takes="words"` what is typed and not in the list is kept as it was written.
 */
@Component({
  selector: 'ff-combobox',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField, Icon, TranslocoPipe],
  templateUrl: './combobox.html',
  host: {
    '[class.aksel-combobox--error]': 'isInvalid()',
    '[class.aksel-text-field--error]': 'isInvalid()',
    '(focusout)': 'left($event)',
    '(mousedown)': 'held($event)',
    '(click)': 'clicked($event)',
  },
})
export class Combobox<Value extends string> extends Field {
  readonly options = input.required<readonly Option<Value>[]>();
  readonly value = model<Value | ''>('');
  readonly filter = input<'words' | 'none'>('words');
  readonly takes = input<'options' | 'words'>('options');
  readonly isLoading = input(false);
  readonly searched = output<string>();

  private readonly i18n = inject(I18n);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');
  private readonly label_ = computed(() => this.options().find(({ value }) => value === this.value())?.label);

  protected readonly isOpen = signal(false);
  protected readonly isTyping = signal(false);
  protected readonly text = linkedSignal<string | undefined, string>({
    source: this.label_,
    computation: (label, before) => label ?? this.ownWords() ?? (this.value() || this.isTyping() ? (before?.value ?? '') : ''),
  });
  protected readonly matches = computed(() => {
    const words = this.isTyping() && this.filter() === 'words' ? plain(this.text()).split(/\s+/).filter(Boolean) : [];
    return this.options()
      .filter(({ label }) => words.every((word) => plain(label).includes(word)))
      .slice(0, longestList);
  });
  protected readonly active = linkedSignal<number>(() => (this.matches().length > 0 && this.isTyping() ? 0 : -1));
  protected readonly activeId = computed(() => (this.isOpen() && this.active() >= 0 ? `${this.id()}-option-${this.active()}` : null));
  protected readonly status = computed(() => (this.isOpen() ? this.i18n.counted('ui.combobox.found', this.matches().length) : ''));

  constructor() {
    super();
    afterRenderEffect(() => {
      const id = this.activeId();
      if (id) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected typed(event: Event): void {
    this.touched();
    const text = (event.target as HTMLInputElement).value;
    this.isTyping.set(true);
    this.value.set(this.asWritten(text));
    this.text.set(text);
    this.isOpen.set(true);
    this.searched.emit(text);
  }

  protected pressed(event: KeyboardEvent): void {
    const last = this.matches().length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.active.set(this.isOpen() ? Math.min(this.active() + 1, last) : Math.max(this.active(), 0));
        this.isOpen.set(true);
        break;
      case 'ArrowUp':
        this.active.set(Math.max(this.active() - 1, 0));
        this.isOpen.set(true);
        break;
      case 'Enter':
        if (!this.isOpen() || this.active() < 0) return;
        this.chooseActive();
        break;
      case 'Escape':
        if (!this.isOpen() && this.text() === '') return;
        if (this.isOpen()) this.isOpen.set(false);
        else this.clear();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Focus stays in the text field, which handles the keys for its list. */
  protected held(event: Event): void {
    if (optionAt(event)) event.preventDefault();
  }

  protected clicked(event: Event): void {
    const option = this.matches()[Number(optionAt(event)?.dataset['index'])];
    if (option) this.choose(option);
  }

  private choose(option: Option<Value>): void {
    if (option.disabled) return;
    this.touched();
    this.isTyping.set(false);
    this.value.set(option.value);
    this.text.set(option.label);
    this.isOpen.set(false);
    this.control().nativeElement.focus();
  }

  /** Empties the field, as its cross does. */
  clear(): void {
    this.isTyping.set(false);
    this.value.set('');
    this.text.set('');
    this.control().nativeElement.focus();
  }

  protected toggle(): void {
    this.isOpen.update((open) => !open);
    this.control().nativeElement.focus();
  }

  /** Text that was never chosen does not stay unless own words are taken, so that the field always shows what will be sent. */
  protected left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.host.nativeElement.contains(relatedTarget)) return;
    this.isOpen.set(false);
    if (!this.isTyping()) return;
    const only = this.matches().find(({ label }) => plain(label) === plain(this.text()));
    this.isTyping.set(false);
    const words = this.asWritten(this.text().trim());
    this.value.set(only?.value ?? words);
    this.text.set(only?.label ?? words);
  }

  /** Own words as they are sent: where only options are taken, nothing. */
  private asWritten(text: string): Value | '' {
    return this.takes() === 'words' ? (text as Value) : '';
  }

  /** The value where it is words, and so its own label. */
  private ownWords(): string | undefined {
    return this.takes() === 'words' && !this.isTyping() ? this.value() : undefined;
  }

  private chooseActive(): void {
    const option = this.matches()[this.active()];
    if (option) this.choose(option);
  }
}

function optionAt({ target }: Event): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-index]') ?? undefined) : undefined;
}

/** Lower case, without accents except in the Norwegian letters, so that "Andre" finds "André". */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .replace(/[éèêë]/g, 'e')
    .replace(/[áàâä]/g, 'a')
    .replace(/[óòôö]/g, 'o')
    .trim();
}
