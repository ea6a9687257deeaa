import { Directive, input } from '@angular/core';
import type { FormState } from './form-state';

/** `<form [ff-form]="form" (submit)="save()">`: fields and error summary inside find their state here. */
@Directive({
  selector: 'form[ff-form]',
  host: { novalidate: '', class: 'ff-form', '(submit)': '$event.preventDefault()' },
})
export class Form {
  readonly state = input.required<FormState>({ alias: 'ff-form' });
}
