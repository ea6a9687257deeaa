import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemMessage } from '../feedback/problem-message';
import type { FieldProblem } from '@fotfeste/shared/web';
import { Form, wholesOf } from './form.directive';
import { fieldId } from './form-state';

/** What must be corrected in which field, with a link to each. Takes focus after every refused try. Place it above the buttons. */
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
                inWords(error)
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

  /** Several fields may lack the same: the name of the field comes first, unless the message says it. */
  protected inWords({ field, message }: FieldProblem): string {
    const label = this.form.fieldAt(field)?.label();
    const isSaid = label && message.toLocaleLowerCase('nb').includes(label.toLocaleLowerCase('nb').replace(/[?:.!]$/, ''));
    if (!label || isSaid) return message;
    return /[?:.!]$/.test(label) ? `${label} ${message}` : `${label}: ${message}`;
  }

  protected idOf(field: string): string {
    return this.form.fieldAt(field)?.id() ?? fieldId(field);
  }

  protected lead(click: Event, field: string): void {
    click.preventDefault();
    const ids = [this.idOf(field), ...wholesOf(field).map(fieldId)];
    const control = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    const first = control?.tagName === 'FIELDSET' ? control.querySelector<HTMLElement>('input:not(:disabled)') : undefined;
    (first ?? control)?.focus();
  }
}
