import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, ErrorSummary, Form, FormState, Modal, Panel, ProblemMessage, Skeleton, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, DateTimePipe, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DisqualificationDialog } from './disqualification-dialog';

type Disqualification = ReplyOf<'GET /participants/{participantId}/disqualifications'>['items'][number];

/** Colleagues who are too near to the person and do not see them; anybody may say so of themselves, a lead of others too. */
@Component({
  selector: 'ff-disqualification-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    DateTimePipe,
    DisqualificationDialog,
    ErrorSummary,
    Form,
    Modal,
    Panel,
    ProblemMessage,
    Skeleton,
    TextArea,
    TranslocoPipe,
  ],
  template: `
    <ff-panel [heading]="'participant.disqualification.heading' | transloco">
      @if (shutOut.latest(); as view) {
        @for (each of view.items; track each.id) {
          <p>{{ 'participant.disqualification.one' | transloco: { name: each.adviserName } }}</p>
          <p>
            {{ 'participant.disqualification.ground.' + each.ground | transloco }}
            @if (each.words) {
              <span class="ff-written ff-line">{{ each.words }}</span>
            }
          </p>
          <p class="ff-source">{{ each.declaredByName }}, {{ each.declaredAt | ffDateTime }}</p>
          @if (mayLift() && each.ground !== 'own') {
            <div>
              <button
                ff-button="tertiary"
                size="small"
                type="button"
                [attr.aria-label]="'participant.disqualification.liftNamed' | transloco: { name: each.adviserName }"
                (click)="lifting.set(each)"
              >
                {{ 'participant.disqualification.lift' | transloco }}
              </button>
            </div>
          }
        } @empty {
          <p class="ff-subtle">{{ 'participant.disqualification.none' | transloco }}</p>
        }
        @if (mayDeclare()) {
          <div>
            <button ff-button="secondary" size="small" type="button" (click)="isDeclaring.set(true)">
              {{ 'participant.disqualification.declare' | transloco }}
            </button>
          </div>
        }
      } @else if (shutOut.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="shutOut.reload()" />
      } @else {
        <ff-skeleton [lines]="2" />
      }
    </ff-panel>
    <ff-disqualification-dialog [participantId]="participantId()" [(open)]="isDeclaring" (declared)="done()" />
    <ff-modal
      width="small"
      [heading]="'participant.disqualification.lift' | transloco"
      [open]="lifting() !== undefined"
      (closed)="lifting.set(undefined)"
    >
      @if (lifting(); as each) {
        <form id="lift-form" [ff-form]="form" (submit)="lift(each)">
          <p>{{ 'participant.disqualification.lifts' | transloco: { name: each.adviserName } }}</p>
          <ff-text-area
            readBy="colleagues"
            name="liftWords"
            [label]="'participant.disqualification.liftWords' | transloco"
            [maxLength]="500"
            [(value)]="liftWords"
          />
          <ff-error-summary />
        </form>
      }
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="lift-form" [loading]="form.isSending()">
          {{ 'participant.disqualification.lift' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="lifting.set(undefined)">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class DisqualificationPanel {
  readonly participantId = input.required<string>();
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  protected readonly shutOut = this.client.read('GET /participants/{participantId}/disqualifications', () => ({
    participantId: this.participantId(),
  }));
  protected readonly isDeclaring = signal(false);
  protected readonly lifting = signal<Disqualification | undefined>(undefined);
  protected readonly liftWords = signal('');
  protected readonly form = new FormState();
  protected readonly mayDeclare = computed(() => this.permissions.may('person:write'));
  protected readonly mayLift = computed(() => this.permissions.may('access:team'));

  protected done(): void {
    this.shutOut.reload();
    this.changed.emit();
  }

  protected async lift({ id, adviserName }: Disqualification): Promise<void> {
    const words = this.liftWords().trim();
    const answer = await this.form.submit({
      check: () => ({ liftWords: words.length < 3 ? this.i18n.text('participant.disqualification.wordsMissing') : undefined }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/disqualifications/{disqualificationId}/lift', {
          path: { participantId: this.participantId(), disqualificationId: id },
          body: { words },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.lifting.set(undefined);
    this.liftWords.set('');
    this.shutOut.set(answer);
    this.toasts.show(this.i18n.text('participant.disqualification.done.lifted', { name: adviserName }));
  }
}
