import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Panel } from '@fotfeste/shared/ui';
import { Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CopySetting } from './copy-setting';

/** Whether the advisers have a copy of their own list while the service is gone: said by the lead, office by office. */
@Component({
  selector: 'ff-copy-setting-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopySetting, Panel, TranslocoPipe],
  template: `
    <ff-panel [heading]="'caseload.copy.setting.heading' | transloco">
      <p class="ff-subtle">{{ 'caseload.copy.setting.help' | transloco }}</p>
      @for (office of offices(); track office.number) {
        <ff-copy-setting [office]="office.number" [name]="office.name" />
      }
    </ff-panel>
  `,
})
export class CopySettingPanel {
  /** One of the lead's; all of them without it. */
  readonly office = input<string>();

  private readonly actor = inject(Session).actor;
  protected readonly offices = computed(() =>
    (this.actor()?.offices ?? []).filter(({ number }) => !this.office() || number === this.office()),
  );
}
