import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Panel, Tag, TimelineEvent } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Change, LifeStatus } from '../contract';
import { statusLook } from '../status-look';
import { changedLines, lifeOf } from './life-lines';

/** Everything that has happened to a participation, the newest first, with who and, for Nav, why. */
@Component({
  selector: 'ff-life-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, DateTimePipe, Panel, Tag, TimelineEvent, TranslocoPipe],
  templateUrl: './life-panel.html',
})
export class LifePanel {
  readonly statuses = input.required<readonly LifeStatus[]>();
  readonly changes = input.required<readonly Change[]>();
  /** When the reader last looked: what was recorded after it is new. Nothing is marked without it. */
  readonly seenAt = input<string>();

  private readonly i18n = inject(I18n);
  protected readonly look = statusLook;
  protected readonly entries = computed(() => lifeOf(this.statuses(), this.changes()));

  protected isNew({ recordedAt }: { readonly recordedAt: string }): boolean {
    const seenAt = this.seenAt();
    return seenAt !== undefined && seenAt < recordedAt;
  }

  protected linesOf(change: Change): readonly string[] {
    return changedLines(change, this.i18n);
  }
}
