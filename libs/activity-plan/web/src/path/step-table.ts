import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Table, Tag } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts, standingLook } from './path-texts';
import type { PathCheck, WrittenStep } from './views';

/** The steps as a table: the same path for whoever reads rather than looks. */
@Component({
  selector: 'ff-step-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Table, Tag, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'plan.path.table' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'plan.path.field.measure' | transloco }}</th>
            <th scope="col">{{ 'plan.path.days' | transloco }}</th>
            <th scope="col">{{ 'plan.path.stands' | transloco }}</th>
            <th scope="col">{{ 'plan.path.remarks' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.step.id) {
            <tr [class.ff-path-row--chosen]="row.step.id === selected()">
              <th scope="row">
                <button
                  type="button"
                  class="ff-path-step"
                  [attr.aria-current]="row.step.id === selected() ? 'true' : null"
                  (click)="picked.emit(row.step.id)"
                >
                  {{ texts.step(row.step) }}
                </button>
              </th>
              <td class="ff-nowrap">{{ texts.period(row.step) }}</td>
              <td>
                @if (row.step.outside) {
                  <ff-tag [icon]="outsideLook.icon">{{ 'plan.path.standing.outside' | transloco }}</ff-tag>
                } @else if (row.check; as check) {
                  <ff-tag [tone]="row.look.tone" [icon]="row.look.icon">{{ texts.standing(check) }}</ff-tag>
                }
              </td>
              <td>{{ row.remarks > 0 ? ('plan.path.remarkCount' | ffCounted: row.remarks) : '' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class StepTable {
  readonly steps = input.required<readonly WrittenStep[]>();
  readonly check = input.required<PathCheck>();
  readonly selected = input<string>();
  readonly picked = output<string>();

  protected readonly texts = inject(PathTexts);
  protected readonly outsideLook = standingLook.outside;
  protected readonly rows = computed(() => {
    const checks = this.check().steps;
    return [...this.steps()]
      .sort((left, right) => (left.from < right.from ? -1 : 1))
      .map((step) => {
        const check = checks.find(({ stepId }) => stepId === step.id);
        const beside = check?.beside.filter(({ verdict }) => verdict !== 'allowed').length ?? 0;
        const ofOffer = this.check().outside.find(({ stepId }) => stepId === step.id)?.notes.length ?? 0;
        const remarks = step.outside
          ? ofOffer
          : check?.participationId
            ? 0
            : beside + (check?.notes.length ?? 0) + (check?.lacksBefore.length ?? 0);
        return { step, check, remarks, look: standingLook[check?.participationId ? 'begun' : (check?.standing ?? 'not-known')] };
      });
  });
}
