import { Directive } from '@angular/core';

/** `<a ff-link routerLink="…">` */
@Directive({ selector: 'a[ff-link], button[ff-link]', host: { class: 'aksel-link', '[class.ff-link-button]': 'true' } })
export class Link {}
