import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { YouthFilter } from '@fotfeste/caseload/domain';
import { Link, Panel, Tag, type Tone } from '@fotfeste/shared/ui';
import { NumberPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type YouthLoad = ReplyOf<'GET /caseload/team'>['youth'];

/** The youth guarantee in the lead's offices: who is in it, and for whom it stands still. Each number leads to the people. */
@Component({
  selector: 'ff-youth-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, NumberPipe, Panel, RouterLink, Tag, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="'caseload.youth.heading' | transloco">
      <ul class="ff-rows">
        @for (row of rows(); track row.filter) {
          <li class="ff-rows__row">
            <span class="ff-youth__what">
              <a ff-link routerLink="/office" [queryParams]="{ filter: row.filter, office: office() }">{{
                'caseload.youth.' + row.filter | transloco
              }}</a>
              <span class="ff-subtle">{{ 'caseload.youth.text.' + row.filter | transloco }}</span>
            </span>
            <span class="ff-rows__end">
              <ff-tag [tone]="row.tone">{{ row.count | ffNumber }}</ff-tag>
            </span>
          </li>
        }
      </ul>
    </ff-panel>
  `,
})
export class YouthPanel {
  readonly youth = input.required<YouthLoad>();
  readonly office = input<string>();

  protected readonly rows = computed((): readonly Row[] => {
    const { people, notStarted, quiet, endsSoon } = this.youth();
    return [
      { filter: 'youth-guarantee', count: people, tone: 'neutral' },
      { filter: 'youth-not-started', count: notStarted, tone: notStarted > 0 ? 'danger' : 'neutral' },
      { filter: 'youth-quiet', count: quiet, tone: quiet > 0 ? 'warning' : 'neutral' },
      { filter: 'youth-ends-soon', count: endsSoon, tone: 'neutral' },
    ];
  });
}

interface Row {
  readonly filter: YouthFilter;
  readonly count: number;
  readonly tone: Tone;
}
