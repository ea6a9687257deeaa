import { booleanAttribute, computed, DestroyRef, Directive, effect, inject, input, type Signal, untracked } from '@angular/core';
import { Form } from '../form/form.directive';
import { FieldIds } from './field-ids';

/** What every field has: a name (as in the request body), a label, a description and an error found by that name in the form around it. */
@Directive()
export abstract class Field {
  private readonly form = inject(Form, { optional: true });
  private readonly ids = inject(FieldIds);

  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly description = input<string>();
  /** Overrides the error of the form. */
  readonly error = input<string>();
  readonly size = input<'medium' | 'small'>('medium');
  readonly hideLabel = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  /** The label says that the field may be left empty; other fields must be filled in. */
  readonly optional = input(false, { transform: booleanAttribute });

  /** What stands below the label: the description, or what a field makes of it. */
  protected readonly help: Signal<string | undefined> = this.description;
  protected readonly id = computed(() => this.ids.of(this, this.name()));
  protected readonly message = computed(() => this.error() ?? this.form?.state().errorOf(this.name()));
  protected readonly isInvalid = computed(() => this.message() !== undefined);
  protected readonly describedBy = computed(() => {
    const ids = [this.help() && `${this.id()}-description`, this.message() && `${this.id()}-error`].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.ids.release(this);
    });
    effect((onCleanup) => {
      const [form, name] = [this.form, this.name()];
      if (form) onCleanup(untracked(() => form.name(name, { label: this.label, id: this.id })));
    });
  }

  /** Somebody is correcting it: its error goes away, the others stay. */
  protected touched(): void {
    this.form?.state().forget(this.name());
  }
}
