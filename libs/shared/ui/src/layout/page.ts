import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * A page: one h1, its actions and its content. The shell moves focus to the h1 after navigation.
 * `width="text"` for reading and deciding, `wide` for lists.
 */
@Component({
  selector: 'ff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="ff-page__header">
      <div class="ff-page__titles">
        <h1 class="aksel-heading aksel-heading--medium ff-page__heading" tabindex="-1">{{ heading() }}</h1>
        <ng-content select="[ff-beside-heading]" />
      </div>
      <div class="ff-page__actions"><ng-content select="[ff-actions]" /></div>
    </header>
    <ng-content />
  `,
  host: { class: 'ff-page', '[class.ff-page--text]': "width() === 'text'" },
})
export class Page {
  readonly heading = input.required<string>();
  readonly width = input<'wide' | 'text'>('wide');
}
