import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CaseCategory } from '@fotfeste/caseload/domain';

/** A category as a shape in its colour. Its name stands beside it, or is said in its place. */
@Component({
  selector: 'ff-category-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 16 16" [attr.role]="name() ? 'img' : null" [attr.aria-label]="name()" [attr.aria-hidden]="name() ? null : true">
      @if (name()) {
        <title>{{ name() }}</title>
      }
      @switch (category()) {
        @case ('half-circle') {
          <path d="M2 11a6 6 0 0 1 12 0z" />
        }
        @case ('triangle') {
          <path d="M8 2l6.5 12h-13z" />
        }
        @case ('circle') {
          <circle cx="8" cy="8" r="6" />
        }
        @case ('square') {
          <path d="M2.5 2.5h11v11h-11z" />
        }
        @case ('pentagon') {
          <path d="M8 1.5l6.5 4.8-2.5 7.7h-8L1.5 6.3z" />
        }
        @case ('rhombus') {
          <path d="M8 1l5.5 7L8 15 2.5 8z" />
        }
      }
    </svg>
  `,
  host: { class: 'ff-category-mark', '[attr.data-category]': 'category()' },
})
export class CategoryMark {
  readonly category = input.required<CaseCategory>();
  /** What it means, where nothing else says so. */
  readonly name = input<string>();
}
