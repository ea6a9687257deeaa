import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Page, Panel } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** What `docs/accessibility.md` says, for those who use the product: what was tried, what was not, and how to tell of a barrier. */
@Component({
  selector: 'ff-accessibility-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Page, Panel, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'shell.accessibility.heading' | transloco">
      <p>{{ 'shell.accessibility.intro' | transloco }}</p>
      @for (part of parts; track part.name) {
        <ff-panel [heading]="'shell.accessibility.' + part.name + '.heading' | transloco">
          <ul class="ff-list">
            @for (line of part.lines; track line) {
              <li>{{ 'shell.accessibility.' + part.name + '.' + line | transloco }}</li>
            }
          </ul>
        </ff-panel>
      }
      <ff-panel [heading]="'shell.accessibility.tell.heading' | transloco">
        <p>{{ 'shell.accessibility.tell.text' | transloco }}</p>
      </ff-panel>
    </ff-page>
  `,
})
export class AccessibilityPage {
  protected readonly parts = [
    { name: 'tried', lines: ['axe', 'keyboard', 'zoom', 'spacing'] },
    { name: 'built', lines: ['shortcuts', 'colour', 'motion', 'drafts'] },
    { name: 'open', lines: ['readers', 'people', 'browsers', 'contrast'] },
  ] as const;
}
