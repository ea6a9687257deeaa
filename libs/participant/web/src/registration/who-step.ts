import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, Button, Form, FormState, Panel, ProblemMessage, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import { OtherOffice } from '../find/other-office';
import { type Opening, PersonOpener } from '../find/person-opener';
import { readTyped } from '../find/typed-text';

/** Asks for the number and whether the person is here already, before anybody fills in a page in vain. */
@Component({
  selector: 'ff-who-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, Button, Form, OtherOffice, Panel, ProblemMessage, RouterLink, TextField, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participant.register.who' | transloco">
      <form [ff-form]="form" (submit)="check()">
        <ff-text-field
          name="identityNumber"
          inputMode="numeric"
          [label]="'participant.register.number' | transloco"
          [description]="'participant.register.numberHelp' | transloco"
          [width]="14"
          [maxLength]="14"
          [value]="typed()"
          (valueChange)="type($event)"
        />
        @if (problem(); as problem) {
          <ff-problem [problem]="problem" />
        }
        <div class="ff-actions">
          <button ff-button type="submit" [loading]="form.isSending()">{{ 'participant.register.check' | transloco }}</button>
        </div>
      </form>
    </ff-panel>
    @if (answer(); as answer) {
      @if (answer.kind === 'opened') {
        <div ff-appears>
          <ff-alert tone="info" [heading]="'participant.register.already' | transloco">
            <p>{{ 'participant.register.alreadyText' | transloco }}</p>
            <a ff-button size="small" [routerLink]="['/participants', answer.participantId, 'registration']">{{
              'participant.register.openPerson' | transloco
            }}</a>
          </ff-alert>
        </div>
      } @else if (answer.kind === 'other-office') {
        <ff-other-office [person]="answer" />
      }
    }
  `,
  host: { class: 'ff-stack' },
})
export class WhoStep {
  readonly accepted = output<string>();

  private readonly i18n = inject(I18n);
  private readonly opener = inject(PersonOpener);
  protected readonly form = new FormState();
  /** Refusals that are not about the number itself. */
  protected readonly problem = computed(() => (this.form.errors().length > 0 ? undefined : this.form.problem()));
  protected readonly typed = signal('');
  protected readonly answer = signal<Opening | undefined>(undefined);

  protected type(text: string): void {
    this.answer.set(undefined);
    this.typed.set(text);
  }

  protected async check(): Promise<void> {
    const read = readTyped(this.typed());
    const identityNumber = read.kind === 'number' ? read.identityNumber : '';
    const answer = await this.form.submit({
      check: () => ({ identityNumber: identityNumber ? undefined : this.i18n.text('participant.register.numberMissing') }),
      send: () => this.opener.open(identityNumber),
    });
    this.answer.set(answer);
    if (answer?.kind === 'not-here') this.accepted.emit(identityNumber);
  }
}
