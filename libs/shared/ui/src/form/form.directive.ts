import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
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
  private answered = 0;

  constructor() {
    afterRenderEffect(() => {
      const refused = this.state().refused();
      if (refused === this.answered) return;
      this.answered = refused;
      if (!this.element.querySelector('ff-error-summary')) this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  }
}
