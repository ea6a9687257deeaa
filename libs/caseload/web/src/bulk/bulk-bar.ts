import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mostAtOnce, type BulkAction } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Button, Link } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MatchingPeople } from '../contract';
import type { CaseListing } from '../list/case-listing';
import { mostPages } from '../list/rows/case-rows';
import { rowsPerPage } from '../list/rows/page-numbers';
import { ListAddress } from '../list/list-address';
import { BulkDialog } from './bulk-dialog';
import { BulkSelection } from './bulk-selection';
import { CaseMarks } from './case-marks';

/** What can be done with those chosen in a list. Nothing is shown until somebody is. */
@Component({
  selector: 'ff-bulk-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BulkDialog, Button, CountedPipe, Link, RouterLink, TranslocoPipe],
  template: `
    @if (selection.count() > 0) {
      <div class="ff-bulk-bar" role="group" [attr.aria-label]="'caseload.bulk.with' | transloco">
        <p role="status">
          <strong>{{ 'caseload.bulk.chosen' | ffCounted: selection.count() }}</strong>
          @if (elsewhere().length > 0) {
            {{ 'caseload.bulk.elsewhere' | ffCounted: elsewhere().length }}
          }
        </p>
        @if (elsewhere().length > 0) {
          <button ff-button="tertiary" size="small" type="button" (click)="selection.drop(elsewhere())">
            {{ 'caseload.bulk.dropElsewhere' | ffCounted: elsewhere().length }}
          </button>
        }
        @if (canChooseAll()) {
          <button ff-button="tertiary" size="small" type="button" (click)="selection.chooseAll(matching(), total() ?? 0)">
            {{ 'caseload.bulk.all' | ffCounted: total() ?? 0 }}
          </button>
        }
        <button ff-button="tertiary" size="small" type="button" (click)="selection.clear()">{{ 'caseload.bulk.clear' | transloco }}</button>
        <span class="ff-bulk-bar__end">
          @for (each of actions; track each) {
            <button ff-button="secondary" size="small" type="button" (click)="action.set(each)">
              {{ 'caseload.bulk.action.' + each | transloco }}
            </button>
          }
          <a ff-link routerLink="/bulk">{{ 'caseload.bulk.earlier' | transloco }}</a>
        </span>
      </div>
    }
    @if (action(); as chosen) {
      @defer (on immediate) {
        <ff-bulk-dialog
          [action]="chosen"
          [people]="selection.people()"
          (started)="selection.clear()"
          (settled)="changed()"
          (closed)="action.set(undefined)"
        />
      }
    }
  `,
})
export class BulkBar {
  readonly listing = input.required<CaseListing>();
  /** How many the list shows. */
  readonly total = input<number>();
  /** People of the list may have changed. */
  readonly done = output();

  private readonly address = inject(ListAddress);
  private readonly marks = inject(CaseMarks);
  protected readonly selection = inject(BulkSelection);
  protected readonly actions = ['assign', 'remind', 'categorise'] as const;
  protected readonly action = signal<BulkAction | undefined>(undefined);
  protected readonly matching = computed<MatchingPeople>(() => ({
    ...{ scope: this.listing().scope, filter: this.address.filters(), detail: this.address.details() },
    ...given({ office: this.address.office(), adviser: this.address.adviser(), text: this.listing().text().trim() || undefined }),
  }));
  protected readonly canChooseAll = computed(() => {
    const total = this.total() ?? 0;
    return !this.selection.isWhole() && total > this.selection.count() && total <= mostAtOnce;
  });

  /** Those chosen whom the list, as it stands now, does not show. Known once all of it is here: a list of {@link mostPages} pages or fewer. */
  protected readonly elsewhere = computed(() => (this.listing().rows.here().isWhole ? this.notHere() : []));
  private readonly notHere = computed(() => {
    const here = new Set(
      this.listing()
        .rows.here()
        .items.map(({ participantId }) => participantId),
    );
    return this.selection.ids().filter((id) => !here.has(id));
  });

  constructor() {
    effect(() => {
      this.selection.leaveWhole(this.matching());
    });
    effect(() => {
      const [rows, total] = [this.listing().rows, this.total() ?? 0];
      if (this.notHere().length > 0 && !rows.here().isWhole && total <= mostPages * rowsPerPage) rows.need(0, total - 1);
    });
  }

  protected changed(): void {
    this.marks.refresh();
    this.done.emit();
  }
}
