import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { type TabLink, Tabs } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';

const pages = ['overview', 'plan', 'possibilities', 'measures', 'decisions', 'history'] as const;

/** One person: tabs that lead to the pages of the rooms, around whichever is open. */
@Component({
  selector: 'ff-person-layout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, Tabs],
  template: `
    <ff-tabs [label]="label()" [tabs]="tabs()" />
    <router-outlet />
  `,
})
export class PersonLayout {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly label = computed(() => this.i18n.text('case.tabs.label'));
  protected readonly tabs = computed<readonly TabLink[]>(() =>
    pages.map((page) => ({ path: `/participants/${this.participantId()}/${page}`, label: this.i18n.text(`case.tabs.${page}`) })),
  );
}
