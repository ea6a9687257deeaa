import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Button, FormState, ProblemMessage, Tag } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, DeadlinePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactNote } from './contact-views';

/** Answers that are waited for, the earliest day first, each with a button that says it has come. */
@Component({
  selector: 'ff-waiting-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DeadlinePipe, ProblemMessage, Tag, TranslocoPipe],
  template: `
    <ul class="ff-rows">
      @for (note of notes(); track note.id) {
        <li class="ff-rows__row">
          <div class="ff-meeting__what">
            <p class="ff-row">
              <strong>{{ 'plan.contact.awaited.' + note.waitsFor | transloco }}</strong>
              @if (note.awaits; as thing) {
                <span>{{ 'plan.contact.thing.' + thing | transloco }}</span>
              }
              <ff-tag [tone]="isLate(note) ? 'danger' : 'neutral'" [marked]="isLate(note)">{{ note.waitsUntil ?? '' | ffDeadline }}</ff-tag>
            </p>
            <p class="ff-subtle">{{ 'plan.contact.channel.' + note.channel | transloco }} {{ note.on | ffDate }}</p>
            @if (note.words) {
              <p class="ff-meeting__words">{{ note.words }}</p>
            }
          </div>
          @if (mayWrite()) {
            <button ff-button="secondary" size="small" type="button" [disabled]="sending.isSending()" (click)="answered(note)">
              {{ 'plan.contact.answered' | transloco }}
            </button>
          }
        </li>
      }
    </ul>
    @if (sending.problem(); as problem) {
      <ff-problem [problem]="problem" />
    }
  `,
})
export class WaitingRows {
  readonly notes = input.required<readonly ContactNote[]>();
  readonly mayWrite = input(false);

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  protected readonly sending = new FormState();

  protected isLate({ waitsUntil }: ContactNote): boolean {
    return waitsUntil !== undefined && waitsUntil < this.clock.today();
  }

  protected async answered({ id }: ContactNote): Promise<void> {
    await this.sending.submit({
      send: (idempotencyKey) => this.client.send('POST /contact-notes/{contactId}/answer', { path: { contactId: id }, idempotencyKey }),
    });
  }
}
