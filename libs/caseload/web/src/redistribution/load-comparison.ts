import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Table } from '@fotfeste/shared/ui';
import { NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AdviserShare, CaseMove } from '../contract';

/** What each adviser has before and after, in people and weight: a chart that is a table. */
@Component({
  selector: 'ff-load-comparison',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'caseload.redistribution.compared' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'caseload.column.adviser' | transloco }}</th>
            <th scope="col" class="ff-number">{{ 'caseload.redistribution.peopleBefore' | transloco }}</th>
            <th scope="col" class="ff-number">{{ 'caseload.redistribution.peopleAfter' | transloco }}</th>
            <th scope="col" class="ff-number">{{ 'caseload.redistribution.weightBefore' | transloco }}</th>
            <th scope="col" class="ff-number">{{ 'caseload.redistribution.weightAfter' | transloco }}</th>
            <td class="ff-compared__chart"></td>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.adviserId) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td class="ff-number">{{ row.people | ffNumber }}</td>
              <td class="ff-number">{{ row.peopleAfter | ffNumber }}</td>
              <td class="ff-number">{{ row.weight | ffNumber }}</td>
              <td class="ff-number">
                <strong>{{ row.weightAfter | ffNumber }}</strong>
              </td>
              <td class="ff-compared__chart" aria-hidden="true">
                <span class="ff-compared__bar ff-compared__bar--before" [style.inline-size.%]="(row.weight / most()) * 100"></span>
                <span class="ff-compared__bar" [style.inline-size.%]="(row.weightAfter / most()) * 100"></span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class LoadComparison {
  readonly advisers = input.required<readonly AdviserShare[]>();
  readonly moves = input.required<readonly CaseMove[]>();

  protected readonly rows = computed(() =>
    this.advisers().map((adviser) => {
      const { adviserId, people, weight } = adviser;
      const going = this.moves().filter(({ from, to }) => from === adviserId && to !== undefined && to !== adviserId);
      const coming = this.moves().filter(({ from, to }) => to === adviserId && from !== adviserId);
      return {
        ...adviser,
        peopleAfter: people + coming.length - going.length,
        weightAfter: weight + together(coming) - together(going),
      };
    }),
  );
  protected readonly most = computed(() => Math.max(1, ...this.rows().flatMap(({ weight, weightAfter }) => [weight, weightAfter])));
}

function together(moves: readonly CaseMove[]): number {
  return moves.reduce((sum, { weight }) => sum + weight, 0);
}
