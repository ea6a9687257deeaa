import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftLine, Drafts } from '@fotfeste/draft/web';
import { proposalWordsLength, type ProposalKind } from '@fotfeste/participation/domain';
import { Alert, Button, ErrorSummary, Form, FormState, Modal, Select, TextArea } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderParticipation } from '../provider/views';
import { ProposalFields } from './proposal-fields';
import { valuesOf, type ProposalForm } from './proposal-form';
import type { Proposal, ProposalList } from './proposal-words';

/** What is kept while a proposal is written. */
interface ProposalDraft extends ProposalForm {
  readonly kind?: ProposalKind | undefined;
  readonly words?: string | undefined;
}

/** A proposal to Nav: what, the new values, and why. Kept as a draft until it is sent. */
@Component({
  selector: 'ff-proposal-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DraftLine, ErrorSummary, Form, Modal, ProposalFields, Select, TextArea, TranslocoPipe],
  template: `
    <ff-modal [heading]="'participation.proposal.writeHeading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="proposal-form" class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); propose()">
        <p>{{ 'participation.proposal.writeText' | transloco }}</p>
        <ff-select
          name="kind"
          [label]="'participation.proposal.what' | transloco"
          [options]="options()"
          [value]="value().kind ?? ''"
          (valueChange)="choose($event)"
        />
        @if (value().kind; as kind) {
          @if (replaces()) {
            <ff-alert tone="info">
              <p>{{ 'participation.proposal.replaces' | transloco }}</p>
            </ff-alert>
          }
          <ff-proposal-fields
            [kind]="kind"
            [ending]="participation().ending"
            [isCompleted]="participation().status === 'completed'"
            [value]="value()"
            (written)="write($event)"
          />
          <ff-text-area
            name="words"
            [label]="'participation.proposal.why' | transloco"
            [description]="'participation.proposal.whyText' | transloco"
            [maxLength]="length"
            [value]="value().words ?? ''"
            (valueChange)="write({ words: $event })"
          />
        }
        <ff-error-summary />
        @if (draft(); as draft) {
          <ff-draft-line [draft]="draft" />
        }
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="proposal-form" [loading]="form.isSending()">
          {{ 'participation.proposal.send' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'participation.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ProposalDialog implements OnInit {
  readonly participation = input.required<ProviderParticipation>();
  readonly kinds = input.required<readonly ProposalKind[]>();
  /** Proposals that still wait; a new one of the same kind takes its place. */
  readonly waiting = input.required<readonly Proposal[]>();
  readonly proposed = output<ProposalList>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly end = inject(DestroyRef);
  private readonly i18n = inject(I18n);

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly length = proposalWordsLength;
  protected readonly draft = signal<Draft<ProposalDraft> | undefined>(undefined);
  protected readonly value = computed((): Partial<ProposalDraft> => this.draft()?.value() ?? {});
  protected readonly options = computed(() =>
    this.kinds().map((value) => ({ value, label: this.i18n.text(`participation.proposal.kind.${value}`) })),
  );
  protected readonly replaces = computed(() => this.waiting().some(({ kind }) => kind === this.value().kind));

  ngOnInit(): void {
    const { participationId: subject, participantId } = this.participation();
    this.draft.set(this.drafts.open({ kind: 'proposal', subject, participantId }, this.end));
  }

  protected choose(kind: ProposalKind | ''): void {
    this.form.clear();
    this.write({ kind: kind || undefined });
  }

  protected write(patch: Partial<ProposalDraft>): void {
    this.draft()?.set(patch);
  }

  protected async propose(): Promise<void> {
    const { kind, words = '', ...fields } = this.value();
    const answer = await this.form.submit({
      check: () => ({ kind: kind ? undefined : this.i18n.text('participation.proposal.kindMissing') }),
      send: async (idempotencyKey) => {
        if (!kind) return undefined;
        await this.draft()?.flush();
        const path = { participationId: this.participation().participationId };
        const body = { kind, values: valuesOf(kind, fields), words };
        return this.client.send('POST /provider/participations/{participationId}/proposals', { path, body, idempotencyKey });
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.proposed.emit(answer.value);
  }
}
