import { afterRenderEffect, Directive, ElementRef, inject, input, type Signal, signal } from '@angular/core';
import type { FormState } from './form-state';

/**
 * `<form [ff-form]="form" (submit)="save()">`: fields and error summary inside find their state here.
 * A form too short for a summary puts focus on the first field that must be corrected.
 */
@Directive({
  selector: 'form[ff-form]',
  host: { novalidate: '', class: 'ff-form', '(submit)': '$event.preventDefault()' },
})
export class Form {
  readonly state = input.required<FormState>({ alias: 'ff-form' });

  private readonly element = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  private readonly fields = signal<ReadonlyMap<string, NamedField>>(new Map());
  private answered = 0;

  constructor() {
    afterRenderEffect(() => {
      const refused = this.state().refused();
      if (refused === this.answered) return;
      this.answered = refused;
      if (!this.element.querySelector('ff-error-summary')) this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  }

  /** A field in the form says what it is called, so that the error summary can name it and lead to it; undone when the field goes away. */
  name(field: string, named: NamedField): () => void {
    this.fields.update((before) => new Map(before).set(field, named));
    return () => {
      this.fields.update((before) => (before.get(field) === named ? withoutKey(before, field) : before));
    };
  }

  /** The field, or the nearest one that it is a part of: `goals.0.words` may stand in a field called `goals.0`. */
  fieldAt(field: string): NamedField | undefined {
    const name = wholesOf(field).find((whole) => this.fields().has(whole));
    return name === undefined ? undefined : this.fields().get(name);
  }
}

/** What a field in a form is called, and the id of its control. */
export interface NamedField {
  readonly label: Signal<string>;
  readonly id: Signal<string>;
}

/** The field itself and everything it is a part of, the nearest first. */
export function wholesOf(field: string): readonly string[] {
  const parts = field.split('.');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('.'));
}

function withoutKey<Value>(map: ReadonlyMap<string, Value>, gone: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([key]) => key !== gone));
}
