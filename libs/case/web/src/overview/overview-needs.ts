import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { barrierNames, resourceNames } from '@fotfeste/assistance/domain';
import { Tag } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';

/** What stands between the person and work, and what they can build on, as it was last assessed. */
@Component({
  selector: 'ff-overview-needs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Tag, TranslocoPipe],
  template: `
    <dl class="ff-overview__needs">
      @for (row of rows(); track row.key) {
        <div>
          <dt class="ff-subtle">{{ 'case.overview.' + row.key | transloco }}</dt>
          <dd class="ff-row">
            @for (name of row.names; track name) {
              <ff-tag [tone]="row.tone">{{ name }}</ff-tag>
            }
          </dd>
        </div>
      }
    </dl>
    <p class="ff-overview__as-of ff-subtle">{{ 'case.overview.needsAsOf' | transloco: { date: (needs().changedOn | ffDate) } }}</p>
  `,
})
export class OverviewNeeds {
  readonly needs = input.required<NonNullable<OverviewView['needs']>>();

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() => {
    const { barriers, resources } = this.needs();
    return [
      { key: 'barriers', tone: 'neutral' as const, names: barriers.map((code) => this.i18n.localized(barrierNames[code])) },
      { key: 'resources', tone: 'success' as const, names: resources.map((code) => this.i18n.localized(resourceNames[code])) },
    ].filter(({ names }) => names.length > 0);
  });
}
