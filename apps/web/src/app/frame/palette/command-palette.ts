import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  output,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { Icon, Modal, type IconName } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PaletteEntries, type PaletteEntry, type PaletteKind } from './palette-entries';

const icons: Readonly<Record<PaletteKind, IconName>> = {
  person: 'Person',
  page: 'ArrowRight',
  filter: 'Filter',
  deed: 'Lightning',
  search: 'MagnifyingGlass',
};

const searchAfterMs = 200;

/** Everything one can go to or do, by typing a few letters: a field with a list, as ARIA's combobox. What is typed stays here. */
@Component({
  selector: 'ff-command-palette',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Modal, TranslocoPipe],
  templateUrl: './command-palette.html',
})
export class CommandPalette {
  readonly closed = output();

  private readonly entries = inject(PaletteEntries);
  private readonly i18n = inject(I18n);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  protected readonly text = signal('');
  private readonly wanted = computed(() => this.text().trim());
  private readonly here = this.entries.here();
  private readonly filters = this.entries.filters();
  private readonly people = resource({
    params: () => this.wanted(),
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, searchAfterMs));
      return abortSignal.aborted ? [] : this.entries.people(params);
    },
  });
  protected readonly shown = computed<readonly (PaletteEntry & { readonly icon: IconName })[]>(() => {
    const text = this.wanted().toLocaleLowerCase(this.i18n.language());
    const offered = text === '' ? this.here : [...this.here, ...this.filters];
    const fitting = offered.filter(({ label }) => label.toLocaleLowerCase(this.i18n.language()).includes(text));
    const people = this.people.hasValue() ? this.people.value() : [];
    return [...fitting, ...people, ...this.entries.everybody(this.wanted())].map((each) => ({ ...each, icon: icons[each.kind] }));
  });
  /** The first is ready to be chosen as soon as something is typed. */
  protected readonly at = linkedSignal({ source: this.wanted, computation: () => 0 });
  protected readonly status = computed(() =>
    this.people.isLoading() ? '' : this.i18n.counted('shell.palette.found', this.shown().length),
  );

  constructor() {
    afterNextRender(() => {
      this.field()?.nativeElement.focus();
    });
  }

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected key(event: KeyboardEvent): void {
    const count = this.shown().length;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.run(this.shown()[this.at()]);
    }
    if (count === 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    this.at.update((at) => (at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    this.list()?.nativeElement.children[this.at()]?.scrollIntoView({ block: 'nearest' });
  }

  /** The focus stays in the field: what is pressed is taken before it can leave. */
  protected pick(event: Event): void {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : undefined;
    if (option) this.run(this.shown()[Number(option.dataset['index'])]);
  }

  protected run(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    this.closed.emit();
    entry.run();
  }
}
