import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { Router } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { declaredGrounds, type DeclaredGround } from '@fotfeste/participant/domain';
import { Button, Combobox, ErrorSummary, Form, FormState, Modal, type Option, RadioGroup, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionsOf } from '../fields/options-of';

/** Fewest characters that say how somebody is near to the person, as the server asks. */
const fewestCharacters = 3;

/** Says that somebody is too near to the person to handle the case: oneself, or, for a lead, a colleague. Oneself then leaves the case. */
@Component({
  selector: 'ff-disqualification-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, ErrorSummary, Form, Modal, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'participant.disqualification.declare' | transloco" [(open)]="open">
      <form id="disqualification-form" [ff-form]="form()" (submit)="save()">
        <p>{{ 'participant.disqualification.text' | transloco }}</p>
        @if (mayChooseColleague()) {
          <ff-combobox
            name="adviserId"
            [label]="'participant.disqualification.who' | transloco"
            [options]="colleagues()"
            [isLoading]="staff.isLoading()"
            [(value)]="chosen"
          />
        }
        <ff-radio-group
          name="ground"
          [label]="'participant.disqualification.groundLabel' | transloco"
          [options]="grounds"
          [(value)]="ground"
        />
        <ff-text-area
          readBy="colleagues"
          name="words"
          [label]="'participant.disqualification.words' | transloco"
          [description]="'participant.disqualification.wordsHelp' | transloco"
          [maxLength]="500"
          [(value)]="words"
        />
        @if (isSelf()) {
          <p>{{ 'participant.disqualification.leaves' | transloco }}</p>
        }
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="disqualification-form" [loading]="form().isSending()">
          {{ 'participant.disqualification.declare' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class DisqualificationDialog {
  readonly participantId = input.required<string>();
  readonly open = model(false);
  readonly declared = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  private readonly session = inject(Session);
  private readonly self = computed(() => this.session.actor()?.id ?? '');
  protected readonly form = linkedSignal({ source: this.open, computation: () => new FormState() });
  protected readonly mayChooseColleague = computed(() => this.permissions.may('access:team'));
  protected readonly staff = this.client.read('GET /staff', () => (this.open() && this.mayChooseColleague() ? {} : undefined));
  protected readonly chosen = linkedSignal({ source: this.open, computation: () => this.self() });
  protected readonly ground = linkedSignal<unknown, DeclaredGround | ''>({ source: this.open, computation: () => '' });
  protected readonly words = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly grounds = optionsOf(declaredGrounds, 'participant.disqualification.ground.', this.i18n);
  protected readonly isSelf = computed(() => !this.mayChooseColleague() || this.chosen() === this.self());
  protected readonly colleagues = computed<readonly Option[]>(() =>
    (this.staff.latest()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const [ground, words] = [this.ground(), this.words().trim()];
    const answer = await this.form().submit({
      check: () => ({
        adviserId: this.isSelf() || this.chosen() ? undefined : this.i18n.text('participant.disqualification.whoMissing'),
        ground: ground ? undefined : this.i18n.text('participant.disqualification.groundMissing'),
        words: words.length < fewestCharacters ? this.i18n.text('participant.disqualification.wordsMissing') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/disqualifications', {
          path: { participantId: this.participantId() },
          body: { ground: ground || 'other', words, ...(this.isSelf() ? {} : { adviserId: this.chosen() }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    const { adviserName, isSelf, wasResponsible } = answer.value;
    this.open.set(false);
    const done = isSelf ? 'self' : 'colleague';
    this.toasts.show(
      this.i18n.text(`participant.disqualification.done.${done}${wasResponsible ? 'Responsible' : ''}`, { name: adviserName }),
    );
    if (isSelf) await this.router.navigateByUrl('/my-overview');
    else this.declared.emit();
  }
}
