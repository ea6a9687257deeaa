import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseListColumn } from '@fotfeste/caseload/domain';
import { Link, Tag, UsedOf } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import type { CaseItem } from '../contract';
import { CaseTick } from '../bulk/case-tick';
import { CaseRowTexts } from './case-row-texts';
import { DeadlineTag } from './deadline-tag';

/**
 * The cells of one person in a list. A row of its own, so that scrolling does not look at the rows that stand; its words are put together
 * at once and not by pipes, of which each would follow the language by itself and make a row slow to draw.
 */
@Component({
  selector: 'tr[ff-case-row]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CaseTick, DatePipe, DeadlineTag, Link, RouterLink, Tag, UsedOf],
  templateUrl: './case-row.html',
})
export class CaseRow {
  readonly item = input.required<CaseItem>();
  readonly columns = input.required<readonly CaseListColumn[]>();
  readonly opened = output();

  private readonly texts = inject(CaseRowTexts);
  protected readonly words = this.texts.words;
  protected readonly row = computed(() => this.texts.of(this.item(), this.columns()));
}
