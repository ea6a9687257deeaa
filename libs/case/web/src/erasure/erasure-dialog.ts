import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, ErrorSummary, Form, FormState, Modal, RadioGroup, TextArea, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Erasable, Erasures } from './erasure-views';

const grounds = ['wrong-person', 'not-needed', 'special-category', 'about-others'] as const;
const scopes = ['whole', 'earlier-versions'] as const;
const wordsLength = 1000;

/** Asks to have one thing deleted: why, and whether what it says now may stay. */
@Component({
  selector: 'ff-erasure-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-modal [heading]="'case.erasure.askHeading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="erasure" class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <div class="ff-note">
          <p class="ff-subtle">{{ 'case.erasure.kind.' + target().kind | transloco }}</p>
          <p class="ff-written">{{ target().words }}</p>
        </div>
        <ff-radio-group name="ground" [label]="'case.erasure.groundField' | transloco" [options]="groundOptions()" [(value)]="ground" />
        @if (target().hasEarlier && !target().isTakenBack) {
          <ff-radio-group name="scope" [label]="'case.erasure.scopeField' | transloco" [options]="scopeOptions()" [(value)]="scope" />
        }
        <ff-text-area
          name="words"
          readBy="colleagues"
          optional
          [label]="'case.erasure.words' | transloco"
          [description]="'case.erasure.wordsHelp' | transloco"
          [maxLength]="mostLetters"
          [(value)]="words"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button type="button" ff-button="secondary" (click)="open.set(false)">{{ 'case.erasure.cancel' | transloco }}</button>
        <button type="submit" form="erasure" ff-button [loading]="form.isSending()">{{ 'case.erasure.send' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ErasureDialog {
  readonly participantId = input.required<string>();
  readonly target = input.required<Erasable>();
  readonly asked = output<Answer<Erasures>>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly mostLetters = wordsLength;
  protected readonly ground = signal<(typeof grounds)[number] | ''>('');
  protected readonly scope = signal<(typeof scopes)[number] | ''>('whole');
  protected readonly words = signal('');
  protected readonly groundOptions = computed(() =>
    grounds.map((value) => ({ value, label: this.i18n.text(`case.erasure.ground.${value}`) })),
  );
  protected readonly scopeOptions = computed(() =>
    scopes.map((value) => ({ value, label: this.i18n.text(`case.erasure.scope.${value}`) })),
  );

  protected async save(): Promise<void> {
    const [ground, words, { kind, targetId }] = [this.ground(), this.words().trim(), this.target()];
    const answer = await this.form.submit({
      check: () => ({ ground: ground ? undefined : this.i18n.text('case.erasure.missingGround') }),
      send: async (idempotencyKey) => {
        if (!ground) return undefined;
        const body = { kind, targetId, ground, scope: this.scope() || 'whole', ...(words && { words }) } as const;
        return this.client.send('POST /participants/{participantId}/erasures', {
          path: { participantId: this.participantId() },
          ...{ body, idempotencyKey },
        });
      },
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('case.erasure.asked'));
    this.asked.emit(answer);
    this.open.set(false);
  }
}
