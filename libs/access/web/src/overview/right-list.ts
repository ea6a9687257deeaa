import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { clearances } from '@fotfeste/shared/kernel';
import { Facts, Tag } from '@fotfeste/shared/ui';
import type { ReplyOf } from '@fotfeste/shared/web';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type StaffMember = ReplyOf<'GET /staff'>['items'][number];

/** What each right beyond the role opens, why few have it, and how many of those in the list do. */
@Component({
  selector: 'ff-right-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Facts, Tag, TranslocoPipe],
  template: `
    <p class="ff-subtle ff-access__lead">{{ 'access.rights.text' | transloco }}</p>
    <dl ff-facts>
      @for (right of rights(); track right.id) {
        <div>
          <dt>
            <ff-tag [tone]="right.tone" [icon]="right.icon">{{ 'access.clearance.' + right.id | transloco }}</ff-tag>
          </dt>
          <dd>
            {{ 'access.rights.' + right.id | transloco }}
            <span class="ff-subtle ff-access__place">{{ 'access.rights.held' | ffCounted: right.held }}</span>
          </dd>
        </div>
      }
    </dl>
  `,
})
export class RightList {
  readonly staff = input.required<readonly StaffMember[]>();

  protected readonly rights = computed(() => [
    ...clearances.map((id) => ({
      ...{ id, tone: 'warning' as const, icon: 'ShieldLock' as const },
      held: this.staff().filter((member) => member.clearances.includes(id)).length,
    })),
    {
      ...{ id: 'second-control' as const, tone: 'info' as const, icon: 'PersonCheckmark' as const },
      held: this.staff().filter(({ secondControl }) => secondControl).length,
    },
  ]);
}
