import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Tag } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** A code with who said it and when, in words. */
export interface TickedCode {
  readonly name: string;
  readonly said: string;
}

/** What is ticked, with who said it; and, quietly, what was ticked before. */
@Component({
  selector: 'ff-assistance-ticked-codes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag, TranslocoPipe],
  template: `
    @if (codes().length > 0) {
      <ul class="ff-assistance-ticked">
        @for (code of codes(); track code.name) {
          <li>
            <ff-tag [tone]="tone()">{{ code.name }}</ff-tag> <span class="ff-subtle">{{ code.said }}</span>
          </li>
        }
      </ul>
    } @else {
      <p class="ff-subtle">{{ none() }}</p>
    }
    @if (former().length > 0) {
      <p class="ff-subtle">{{ 'assistance.needs.former' | transloco: { codes: former().join(', ') } }}</p>
    }
  `,
})
export class TickedCodes {
  readonly codes = input.required<readonly TickedCode[]>();
  readonly former = input<readonly string[]>([]);
  readonly tone = input<'neutral' | 'success'>('neutral');
  readonly none = input.required<string>();
}
