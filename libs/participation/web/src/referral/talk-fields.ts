import { booleanAttribute, ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { referralLimits } from '@fotfeste/participation/domain';
import { DateField, TextArea } from '@fotfeste/shared/ui';
import { Clock } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WrittenApproval } from './approval';

/** When choice, content and length were talked over with the participant, and what came of it. */
@Component({
  selector: 'ff-talk-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField, TextArea, TranslocoPipe],
  template: `
    <div class="ff-stack">
      <ff-date-field
        name="consultedOn"
        [optional]="optional()"
        [label]="'participation.approval.consulted' | transloco"
        [description]="'participation.approval.consultedText' | transloco"
        [max]="clock.today()"
        [value]="written().consultedOn"
        (valueChange)="changed.emit({ consultedOn: $event })"
      />
      <ff-text-area
        name="consultationWords"
        [optional]="optional()"
        [label]="'participation.approval.talk' | transloco"
        [maxLength]="wordsLength"
        [value]="written().consultationWords ?? ''"
        (valueChange)="changed.emit({ consultationWords: $event })"
      />
    </div>
  `,
})
export class TalkFields {
  readonly written = input.required<WrittenApproval>();
  /** While the referral waits for the participant's answer the talk may lie ahead. */
  readonly optional = input(false, { transform: booleanAttribute });
  readonly changed = output<WrittenApproval>();

  protected readonly clock = inject(Clock);
  protected readonly wordsLength = referralLimits.wordsLength;
}
