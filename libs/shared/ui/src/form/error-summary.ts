import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemMessage } from '../feedback/problem-message';
import { Form } from './form.directive';
import { fieldId } from './form-state';

/** What must be corrected, with a link to each field. Takes focus after every refused try. Place it above the buttons. */
@Component({
  selector: 'ff-error-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemMessage, TranslocoPipe],
  template: `
    @if (errors().length > 0) {
      <section
        class="aksel-error-summary"
        data-color="danger"
        tabindex="-1"
        #summary
        [attr.aria-label]="'ui.errorSummary.heading' | transloco"
      >
        <h2 class="aksel-error-summary__heading aksel-heading aksel-heading--small">{{ 'ui.errorSummary.heading' | transloco }}</h2>
        <ul class="aksel-error-summary__list">
          @for (error of errors(); track error.field + error.message) {
            <li>
              <a class="aksel-link" data-color="neutral" [href]="'#' + idOf(error.field)" (click)="lead($event, error.field)">{{
                error.message
              }}</a>
            </li>
          }
        </ul>
      </section>
    } @else if (problem(); as problem) {
      <div tabindex="-1" #summary>
        <ff-problem [problem]="problem" />
      </div>
    }
  `,
})
export class ErrorSummary {
  private readonly form = inject(Form);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly errors = computed(() => this.form.state().errors());
  protected readonly problem = computed(() => this.form.state().problem());
  protected readonly idOf = fieldId;

  private focused = 0;

  constructor() {
    effect(() => {
      const refused = this.form.state().refused();
      const element = this.summary()?.nativeElement;
      if (!element || refused === this.focused) return;
      this.focused = refused;
      element.focus();
    });
  }

  protected lead(click: Event, field: string): void {
    click.preventDefault();
    const control = document.getElementById(fieldId(field));
    const first = control?.tagName === 'FIELDSET' ? control.querySelector<HTMLElement>('input:not(:disabled)') : undefined;
    (first ?? control)?.focus();
  }
}
