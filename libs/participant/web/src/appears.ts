import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** What answers somebody takes the focus when it appears, so that those who listen or use the keyboard stand there at once. */
@Directive({ selector: '[ff-appears]', host: { tabindex: '-1', class: 'ff-appears' } })
export class Appears {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => {
      this.element.focus();
    });
  }
}
