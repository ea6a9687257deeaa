import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { assistanceGroupDefinitions, type AssistanceGroup } from '@fotfeste/eligibility/domain';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** An assistance group with the name it had before, which older letters still use. */
@Component({
  selector: 'ff-assistance-group-name',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizedPipe, TranslocoPipe],
  template: `
    <p class="ff-assistance-group__name">{{ definition().name | ffLocalized }}</p>
    <p class="ff-subtle">{{ 'assistance.formerName' | transloco: { name: definition().formerName | ffLocalized } }}</p>
  `,
  host: { class: 'ff-assistance-group' },
})
export class GroupName {
  readonly group = input.required<AssistanceGroup>();

  protected readonly definition = computed(() => assistanceGroupDefinitions[this.group()]);
}
