import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SourceView } from '../views';
import { SourceTexts } from './source-texts';

/** What something rests on, for reading. */
@Component({
  selector: 'ff-assistance-source-lines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="ff-assistance-lines">
      @for (line of lines(); track $index) {
        <li>{{ line }}</li>
      }
    </ul>
  `,
})
export class SourceLines {
  readonly sources = input.required<readonly SourceView[]>();

  private readonly texts = inject(SourceTexts);
  protected readonly lines = computed(() => this.sources().map((source) => this.texts.line(source)));
}
