import { Directive, input } from '@angular/core';

/** `<dl ff-facts>` with dt and dd in `<div>` pairs: what is known, term beside value. */
@Directive({ selector: 'dl[ff-facts]', host: { class: 'ff-facts', '[class.ff-facts--columns]': "layout() === 'columns'" } })
export class Facts {
  readonly layout = input<'rows' | 'columns'>('rows');
}
