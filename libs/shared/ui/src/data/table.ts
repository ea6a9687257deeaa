import { booleanAttribute, Directive, input } from '@angular/core';

/** `<table ff-table>` with ordinary thead, tbody, th and td. Wrap it in `<div class="ff-scroll">` when it can be wide. */
@Directive({
  selector: 'table[ff-table]',
  host: { class: 'aksel-table ff-table', '[class.aksel-table--small]': "size() === 'small'", '[class.ff-table--sticky]': 'sticky()' },
})
export class Table {
  readonly size = input<'medium' | 'small'>('small');
  /** The header stays in sight while the rows scroll. */
  readonly sticky = input(false, { transform: booleanAttribute });
}
