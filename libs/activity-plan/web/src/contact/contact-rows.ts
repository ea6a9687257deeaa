import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Button } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactNote } from './contact-views';

/** Times adviser and participant were in touch. */
@Component({
  selector: 'ff-contact-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, TranslocoPipe],
  template: `
    <ul class="ff-rows">
      @for (note of notes(); track note.id) {
        <li class="ff-rows__row">
          <div class="ff-meeting__what">
            <p>
              <strong class="ff-numeric">{{ note.on | ffDate }}</strong> {{ 'plan.contact.channel.' + note.channel | transloco }}
              <span class="ff-subtle"> · {{ note.writtenByName }}</span>
            </p>
            @if (note.words) {
              <p class="ff-meeting__words">{{ note.words }}</p>
            }
            @if (note.answeredOn; as day) {
              <p class="ff-subtle">{{ 'plan.contact.answeredOn' | transloco: { date: (day | ffDate) } }}</p>
            }
          </div>
          @if (mayWrite()) {
            <button ff-button="tertiary" size="small" type="button" (click)="changing.emit(note)">
              {{ 'plan.contact.change' | transloco }}<span class="aksel-sr-only"> {{ note.on | ffDate }}</span>
            </button>
          }
        </li>
      }
    </ul>
  `,
})
export class ContactRows {
  readonly notes = input.required<readonly ContactNote[]>();
  readonly mayWrite = input(false);
  readonly changing = output<ContactNote>();
}
