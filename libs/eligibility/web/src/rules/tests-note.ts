import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReadMore } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which specs of the law name a rule or number. */
@Component({
  selector: 'ff-tests-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReadMore, TranslocoPipe],
  template: `
    @if (tests().length > 0) {
      <ff-read-more [heading]="i18n.counted('eligibility.rules.tests', tests().length)">
        <ul class="ff-rule__tests">
          @for (test of tests(); track test) {
            <li>
              <code>{{ test }}</code>
            </li>
          }
        </ul>
      </ff-read-more>
    } @else {
      <p class="ff-subtle">{{ 'eligibility.rules.untested' | transloco }}</p>
    }
  `,
})
export class TestsNote {
  readonly tests = input.required<readonly string[]>();

  protected readonly i18n = inject(I18n);
}
