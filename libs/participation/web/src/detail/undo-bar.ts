import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { Button, ErrorSummary, Form, FormState, InlineMessage, Modal } from '@fotfeste/shared/ui';
import { Client, Clock, formatTime } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsequenceList } from '../consequence/consequence-list';
import type { Participation, Rehearsal } from '../contract';

/** What one did last can be taken back while the letter about it is quiet: until when, what it leads to, then the deed. */
@Component({
  selector: 'ff-undo-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConsequenceList, ErrorSummary, Form, InlineMessage, Modal, TranslocoPipe],
  template: `
    @if (until(); as until) {
      <div class="ff-row">
        <ff-inline-message>{{ 'participation.undo.until' | transloco: { time: until } }}</ff-inline-message>
        <button ff-button="secondary" size="small" type="button" [loading]="trying.isSending()" (click)="rehearse()">
          {{ 'participation.undo.button' | transloco }}
        </button>
      </div>
      <form [ff-form]="trying" (submit)="$event.preventDefault()"><ff-error-summary /></form>
    }
    @if (rehearsal(); as found) {
      <ff-modal [heading]="'participation.undo.heading' | transloco" [open]="true" (closed)="rehearsal.set(undefined)">
        <form id="undo-form" class="ff-stack" [ff-form]="form" (submit)="undo()">
          <ff-consequence-list [consequences]="found.consequences" [notes]="found.notes" />
          <ff-error-summary />
        </form>
        <div ff-actions class="ff-actions">
          <button ff-button="primary" type="submit" form="undo-form" [loading]="form.isSending()">
            {{ 'participation.undo.button' | transloco }}
          </button>
          <button ff-button="tertiary" type="button" (click)="rehearsal.set(undefined)">{{ 'participation.cancel' | transloco }}</button>
        </div>
      </ff-modal>
    }
  `,
})
export class UndoBar {
  readonly participation = input.required<Participation>();
  readonly undone = output<Participation>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly isOver = signal(false);
  protected readonly form = new FormState();
  protected readonly trying = new FormState();
  protected readonly rehearsal = signal<Rehearsal | undefined>(undefined);
  protected readonly until = computed(() => {
    const until = this.participation().undoableUntil;
    return until && !this.isOver() ? formatTime(until) : undefined;
  });

  constructor() {
    // Nobody is offered what the server would refuse: the bar goes when its time has passed, also on a page that is left open.
    effect((onCleanup) => {
      const { undoableUntil } = this.participation();
      const leftMs = undoableUntil ? Date.parse(undoableUntil) - this.clock.now().getTime() : 0;
      this.isOver.set(leftMs <= 0);
      if (leftMs <= 0) return;
      const timer = setTimeout(() => {
        this.isOver.set(true);
      }, leftMs);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected async rehearse(): Promise<void> {
    const answer = await this.trying.submit({
      send: () => this.client.send('POST /participations/{participationId}/undo/rehearsal', this.sending()),
    });
    if (answer) this.rehearsal.set(answer.value);
  }

  protected async undo(): Promise<void> {
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /participations/{participationId}/undo', { ...this.sending(), idempotencyKey }),
    });
    if (!answer) return;
    this.rehearsal.set(undefined);
    this.undone.emit(answer.value);
  }

  private sending() {
    const { id: participationId, version } = this.participation();
    return { path: { participationId }, etag: `"${version}"` };
  }
}
