import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { isPricing, priceWordsLength, type PriceStanding } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Facts, Form, FormState, Panel, Tag, TextArea, type Tone } from '@fotfeste/shared/ui';
import { Client, DateTimePipe, I18n, MoneyPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsequenceList } from '../consequence/consequence-list';
import type { Participation, Rehearsal, SinglePlace } from '../contract';
import { PlaceFields } from './place-fields';
import { trainingInWords } from './training-words';
import { isNoAmount, priceIn, sent, trainingIn, writtenPlace, type WrittenPlace } from './written-place';

const tones: Readonly<Record<PriceStanding, Tone>> = { none: 'neutral', waiting: 'warning', approved: 'success', refused: 'danger' };

/** What a single place in training costs and whether it is approved, and what is to be learnt: one line each, and one thing to do. */
@Component({
  selector: 'ff-single-place-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConsequenceList, DateTimePipe, ErrorSummary, Facts, Form, MoneyPipe, Panel, PlaceFields, Tag, TextArea, TranslocoPipe],
  templateUrl: './single-place-panel.html',
})
export class SinglePlacePanel {
  readonly participation = input.required<Participation>();
  readonly place = input.required<SinglePlace>();
  readonly mayWrite = input(false);
  /** The participation after what was done, and the text that says so. */
  readonly recorded = output<readonly [now: Participation, what: string]>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly tones = tones;
  protected readonly wordsLength = priceWordsLength;
  protected readonly form = new FormState();
  protected readonly approval = new FormState();
  protected readonly refusal = new FormState();
  /** What is being written, if anything. */
  protected readonly writing = signal<'place' | 'refusal' | undefined>(undefined);
  protected readonly written = signal<WrittenPlace>({});
  protected readonly words = signal('');
  /** What the change would lead to, once it has been tried; any change of what is written takes it away. */
  private readonly rehearsal = signal<{ readonly body: string; readonly found: Rehearsal } | undefined>(undefined);
  private readonly body = computed(() => {
    const training = trainingIn(this.written());
    return { priceOre: priceIn(this.written()) ?? null, training: training ? sent(training) : null };
  });
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal?.body === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });
  private readonly isOpen = computed(() => isPricing(this.participation().status));
  protected readonly mayChange = computed(() => this.mayWrite() && this.isOpen());
  protected readonly mayAnswer = computed(
    () => this.isOpen() && this.place().standing === 'waiting' && this.permissions.may('participation:approve-price'),
  );
  protected readonly training = computed(() => trainingInWords(this.i18n, this.place().training));
  protected readonly isEmpty = computed(() => this.place().standing === 'none' && !this.place().training);

  protected open(what: 'place' | 'refusal'): void {
    for (const form of [this.form, this.approval, this.refusal]) form.clear();
    this.written.set(writtenPlace(this.place()));
    this.words.set('');
    this.rehearsal.set(undefined);
    this.writing.set(what);
  }

  protected set(fields: WrittenPlace): void {
    this.written.update((before) => ({ ...before, ...fields }));
  }

  /** First what it leads to, then the deed itself. */
  protected async save(): Promise<void> {
    if (!this.shown()) return this.rehearse();
    const answer = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('PUT /participations/{participationId}/single-place', { ...this.sending(idempotencyKey), body: this.body() }),
    });
    if (answer) this.done(answer.value, 'participation.singlePlace.done');
  }

  private async rehearse(): Promise<void> {
    const body = this.body();
    const { path, etag } = this.sending();
    const answer = await this.form.submit({
      check: () => ({ priceOre: isNoAmount(this.written()) ? this.i18n.text('participation.singlePlace.priceFault') : undefined }),
      send: () => this.client.send('POST /participations/{participationId}/single-place/rehearsal', { path, etag, body }),
    });
    if (answer) this.rehearsal.set({ body: JSON.stringify(body), found: answer.value });
  }

  protected async approve(): Promise<void> {
    const answer = await this.approval.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participations/{participationId}/price-answer', {
          ...this.sending(idempotencyKey),
          body: { answer: 'approved' },
        }),
    });
    if (answer) this.done(answer.value, 'participation.singlePlace.doneApproved');
  }

  protected async refuse(): Promise<void> {
    const words = this.words().trim();
    const answer = await this.refusal.submit({
      check: () => ({ words: words ? undefined : this.i18n.text('participation.singlePlace.whyMissing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /participations/{participationId}/price-answer', {
          ...this.sending(idempotencyKey),
          body: { answer: 'refused', words },
        }),
    });
    if (answer) this.done(answer.value, 'participation.singlePlace.doneRefused');
  }

  private sending(idempotencyKey?: string) {
    const { id: participationId, version } = this.participation();
    return { path: { participationId }, etag: `"${version}"`, ...(idempotencyKey && { idempotencyKey }) };
  }

  private done(now: Participation, what: string): void {
    this.writing.set(undefined);
    this.recorded.emit([now, what]);
  }
}
