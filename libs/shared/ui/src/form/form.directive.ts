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
  private readonly labels = signal<ReadonlyMap<string, Signal<string>>>(new Map());
  private answered = 0;

  constructor() {
    afterRenderEffect(() => {
      const refused = this.state().refused();
      if (refused === this.answered) return;
      this.answered = refused;
      if (!this.element.querySelector('ff-error-summary')) this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  }

  /** A field in the form says what it is called, so that the error summary can name it; undone when the field goes away. */
  name(field: string, label: Signal<string>): () => void {
    this.labels.update((before) => new Map(before).set(field, label));
    return () => {
      this.labels.update((before) => (before.get(field) === label ? withoutKey(before, field) : before));
    };
  }

  /** Label of the field, or of the nearest one that it is a part of: `goals.0.words` may stand in a field called `goals.0`. */
  labelOf(field: string): string | undefined {
    const name = wholesOf(field).find((whole) => this.labels().has(whole));
    return name === undefined ? undefined : this.labels().get(name)?.();
  }
}

/** The field itself and everything it is a part of, the nearest first. */
export function wholesOf(field: string): readonly string[] {
  const parts = field.split('.');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('.'));
}

function withoutKey<Value>(map: ReadonlyMap<string, Value>, gone: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([key]) => key !== gone));
}
