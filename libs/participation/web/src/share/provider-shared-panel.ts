import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { fieldsToDecide } from '@fotfeste/participation/domain';
import { Facts, Panel } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderSharedField } from './contract';
import { ShareValueText } from './share-value';

/** What the provider has been let know of the participant. What is not shared is said not to be, and never looks empty. */
@Component({
  selector: 'ff-provider-shared-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, Panel, ShareValueText, TranslocoPipe],
  templateUrl: './provider-shared-panel.html',
})
export class ProviderSharedPanel {
  readonly shared = input.required<readonly ProviderSharedField[]>();
  /** Last day the provider sees the participant. */
  readonly accessEndsOn = input<string>();

  protected readonly told = computed(() => this.shared().filter(({ field }) => fieldsToDecide.includes(field)));
}
