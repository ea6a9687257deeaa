import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { barrierNames, resourceNames } from '@fotfeste/assistance/domain';
import { Tag } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SourceLines } from '../source/source-lines';
import { type Assessed, isCapacityBegun } from './assessed';

/** A needs assessment, for reading. */
@Component({
  selector: 'ff-assistance-needs-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, SourceLines, Tag, TranslocoPipe],
  templateUrl: './needs-words.html',
  host: { class: 'ff-assistance-text' },
})
export class NeedsWords {
  readonly assessed = input.required<Assessed>();

  private readonly i18n = inject(I18n);
  protected readonly barriers = computed(() => this.assessed().barriers.map((barrier) => this.i18n.localized(barrierNames[barrier])));
  protected readonly resources = computed(() => this.assessed().resources.map((code) => this.i18n.localized(resourceNames[code])));
  protected readonly hasCapacity = computed(() => isCapacityBegun(this.assessed()));
}
