import { ChangeDetectionStrategy, Component, computed, inject, model, output, signal } from '@angular/core';
import { Button, ErrorSummary, Form, FormState, InlineMessage } from '@fotfeste/shared/ui';
import { Client, CountedPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AssignmentDialog } from './assignment-dialog';
import type { ProviderListItem } from './views';

export type Assigned = ReplyOf<'POST /provider/assignments'>['items'];

/** Over the table: those who are chosen, the way to give them an adviser, and what was just done, which can be taken back. */
@Component({
  selector: 'ff-assignment-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssignmentDialog, Button, CountedPipe, ErrorSummary, Form, InlineMessage, TranslocoPipe],
  template: `
    @if (picked().length > 0) {
      <div class="ff-provider__total">
        <p role="status">{{ 'participation.provider.assign.picked' | ffCounted: picked().length }}</p>
        <button ff-button="secondary" size="small" type="button" (click)="isOpen.set(true)">
          {{ 'participation.provider.assign.action' | transloco }}
        </button>
        <button ff-button="tertiary" size="small" type="button" (click)="picked.set([])">
          {{ 'participation.provider.assign.clear' | transloco }}
        </button>
      </div>
    } @else if (done(); as items) {
      <form [ff-form]="form" (submit)="$event.preventDefault(); undo(items)">
        <div class="ff-provider__total">
          <ff-inline-message tone="success">{{ 'participation.provider.assign.done' | ffCounted: items.length }}</ff-inline-message>
          <button ff-button="tertiary" size="small" type="submit" [loading]="form.isSending()">
            {{ 'participation.undo.button' | transloco }}
          </button>
        </div>
        <ff-error-summary />
      </form>
    }
    @if (isOpen()) {
      <ff-assignment-dialog [picked]="picked()" (assigned)="assigned($event)" (closed)="isOpen.set(false)" />
    }
  `,
})
export class AssignmentBar {
  readonly picked = model.required<readonly ProviderListItem[]>();
  readonly changed = output();

  private readonly client = inject(Client);
  protected readonly form = new FormState();
  protected readonly isOpen = signal(false);
  private readonly last = signal<Assigned>([]);
  protected readonly done = computed(() => (this.last().length > 0 ? this.last() : undefined));

  protected assigned(items: Assigned): void {
    this.isOpen.set(false);
    this.last.set(items);
    this.picked.set([]);
    this.changed.emit();
  }

  /** Refused when somebody has changed one of them since. */
  protected async undo(items: Assigned): Promise<void> {
    const assignments = items.map(({ participationId, version, formerAdviserId, formerCoAdviserIds: coAdviserIds }) => ({
      ...{ participationId, version, coAdviserIds },
      ...(formerAdviserId && { adviserId: formerAdviserId }),
    }));
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /provider/assignments', { body: { assignments }, idempotencyKey }),
    });
    if (!answer) return;
    this.last.set([]);
    this.changed.emit();
  }
}
