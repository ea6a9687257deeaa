import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, model, viewChildren } from '@angular/core';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { sourceKindNames, sourceKinds, type Source, type SourceKind } from '@fotfeste/assistance/domain';
import { Button, DateField, Field, Fieldset, Icon, TextField } from '@fotfeste/shared/ui';
import { Announcer, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Longest list and longest words that the server takes. */
const mostSources = 20;
const longestWords = 200;

/** Writes down what something rests on: one row per source, with its day and which one it was. */
@Component({
  selector: 'ff-assistance-source-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, Fieldset, Icon, TextField, TranslocoPipe],
  templateUrl: './source-list.html',
})
export class SourceList extends Field {
  readonly value = model<readonly Source[]>([]);

  private readonly i18n = inject(I18n);
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly days = viewChildren(DateField);

  protected readonly today = inject(Clock).today;
  protected readonly longestWords = longestWords;
  protected readonly isFull = computed(() => this.value().length >= mostSources);
  protected readonly kinds = sourceKinds;

  /** Whether something stands in a date field that is no day: a form asks before it sends. */
  readonly holdsNoDay = computed(() => this.days().some((day) => day.holdsNoDay()));

  protected nameOf(kind: SourceKind): string {
    return this.i18n.localized(sourceKindNames[kind]);
  }

  protected add(kind: SourceKind): void {
    this.put([...this.value(), { kind }]);
    this.announcer.say(this.i18n.text('assistance.source.added', { source: this.nameOf(kind) }));
  }

  protected date(index: number, dated: LocalDate | undefined): void {
    this.change(index, ({ dated: _before, ...rest }) => ({ ...rest, ...given({ dated }) }));
  }

  protected describe(index: number, words: string): void {
    this.change(index, ({ words: _before, ...rest }) => ({ ...rest, ...(words !== '' && { words }) }));
  }

  /** Focus goes to the list: the button that was pressed is gone. */
  protected remove(index: number): void {
    const removed = this.value()[index];
    this.put(this.value().filter((_source, each) => each !== index));
    if (removed) this.announcer.say(this.i18n.text('assistance.source.removed', { source: this.nameOf(removed.kind) }));
    this.host.nativeElement.querySelector<HTMLElement>(`#${this.id()}`)?.focus();
  }

  private change(index: number, changed: (source: Source) => Source): void {
    this.put(this.value().map((source, each) => (each === index ? changed(source) : source)));
  }

  private put(sources: readonly Source[]): void {
    this.touched();
    this.value.set(sources);
  }
}
