import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { I18n, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';
import { Alert } from './alert';

/** A problem that the server answered, with what to do next. `(retry)` adds a button. */
@Component({
  selector: 'ff-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, TranslocoPipe],
  template: `
    <ff-alert tone="danger" [heading]="title()">
      @if (problem().detail; as detail) {
        <p>{{ detail }}</p>
      }
      @if (offersRetry()) {
        <button ff-button="secondary" size="small" type="button" (click)="retry.emit()">{{ 'ui.problem.retry' | transloco }}</button>
      }
    </ff-alert>
  `,
})
export class ProblemMessage {
  readonly problem = input.required<Problem>();
  readonly offersRetry = input(false);
  readonly retry = output();

  private readonly i18n = inject(I18n);
  protected readonly title = computed(() => {
    const { title, status } = this.problem();
    if (title) return title;
    return this.i18n.text(status === 0 ? 'ui.problem.unreachable' : status === 404 ? 'ui.problem.notFound' : 'ui.problem.unexpected');
  });
}
