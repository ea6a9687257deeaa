import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { approvalChannels } from '@fotfeste/participation/domain';
import { DateField, type Option, RadioGroup, Select } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApprovalKind, WrittenApproval } from './approval';

/** How and when the participant said yes, or that the participant is informed. */
@Component({
  selector: 'ff-approval-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField, RadioGroup, Select, TranslocoPipe],
  template: `
    <div class="ff-stack">
      <ff-radio-group
        name="approval"
        [label]="'participation.approval.kind' | transloco"
        [options]="kinds()"
        [value]="written().approvalKind ?? ''"
        (valueChange)="changed.emit({ approvalKind: $event })"
      />
      @if (written().approvalKind === 'approved') {
        <div class="ff-fields">
          <ff-select
            name="approval.givenBy"
            [label]="'participation.approval.who' | transloco"
            [options]="givers()"
            [value]="written().approvalGivenBy ?? ''"
            (valueChange)="changed.emit({ approvalGivenBy: $event })"
          />
          <ff-select
            name="approval.channel"
            [label]="'participation.approval.how' | transloco"
            [options]="channels()"
            [value]="written().approvalChannel ?? ''"
            (valueChange)="changed.emit({ approvalChannel: $event })"
          />
          <ff-date-field
            name="approval.givenOn"
            [label]="'participation.approval.when' | transloco"
            [max]="clock.today()"
            [value]="written().approvalGivenOn"
            (valueChange)="changed.emit({ approvalGivenOn: $event })"
          />
        </div>
      }
    </div>
  `,
})
export class ApprovalFields {
  readonly participantId = input.required<string>();
  readonly written = input.required<WrittenApproval>();
  readonly changed = output<WrittenApproval>();

  protected readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  /** A guardian or a parent is offered only where the person has one; the participant can always answer. */
  private readonly approvers = inject(Client).read('GET /participants/{participantId}/approval-givers', () => ({
    participantId: this.participantId(),
  }));
  protected readonly kinds = computed<readonly Option<ApprovalKind>[]>(() =>
    (['approved', 'informed'] as const).map((value) => ({
      value,
      label: this.i18n.text(`participation.approval.${value}`),
      description: this.i18n.text(`participation.approval.${value}Text`),
    })),
  );
  protected readonly givers = computed(() =>
    (this.approvers.value()?.givers ?? (['participant'] as const)).map((value) => ({
      value,
      label: this.i18n.text(`participation.giver.${value}`),
    })),
  );
  protected readonly channels = computed(() =>
    approvalChannels.map((value) => ({ value, label: this.i18n.text(`participation.channel.${value}`) })),
  );
}
