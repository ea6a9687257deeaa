import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Says that nobody knows something, never that there is none, and leads to where it can be found out. */
@Component({
  selector: 'ff-not-known',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, RouterLink, TranslocoPipe],
  template: `
    <span class="ff-subtle">{{ 'case.overview.notKnown' | transloco }}</span>
    @if (page(); as page) {
      ·
      <a ff-link [routerLink]="page" [fragment]="part()">
        {{ 'case.overview.findOut' | transloco }}
        <span class="aksel-sr-only">{{ 'case.overview.findOutAbout' | transloco: { what: what() } }}</span>
      </a>
    }
  `,
})
export class NotKnown {
  /** What is not known, in words. */
  readonly what = input.required<string>();
  /** The page where it is written down; without it nothing leads there. */
  readonly page = input<string>();
  readonly part = input<string>();
}
