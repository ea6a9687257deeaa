import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { factDefinitions, factNames } from '@fotfeste/eligibility/domain';
import { EmptyState, Page, Panel, ProblemMessage, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What people had to type though the product knew it: a list of the product's own defects, without persons or values. */
@Component({
  selector: 'ff-typed-again-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, EmptyState, NumberPipe, Page, Panel, ProblemMessage, Skeleton, Table, TranslocoPipe],
  template: `
    <ff-page [heading]="'participant.typedAgain.heading' | transloco">
      @if (counts.latest(); as view) {
        <p>{{ 'participant.typedAgain.lead' | transloco: { date: (view.since | ffDate) } }}</p>
        @if (view.items.length > 0) {
          <ff-panel padding="none" [heading]="'participant.typedAgain.list' | transloco">
            <div class="ff-scroll">
              <table ff-table role="table">
                <thead>
                  <tr>
                    <th scope="col">{{ 'participant.typedAgain.column.field' | transloco }}</th>
                    <th scope="col">{{ 'participant.typedAgain.column.page' | transloco }}</th>
                    <th scope="col">{{ 'participant.typedAgain.column.way' | transloco }}</th>
                    <th scope="col" class="ff-number">{{ 'participant.typedAgain.column.count' | transloco }}</th>
                    <th scope="col">{{ 'participant.typedAgain.column.last' | transloco }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (item of view.items; track item.field + item.page + item.way) {
                    <tr>
                      <td>{{ nameOf(item.field) }}</td>
                      <td>
                        @if (item.page; as page) {
                          {{ 'participant.typedAgain.page.' + page | transloco }}
                        } @else {
                          <span class="ff-subtle">{{ 'participant.notKnown' | transloco }}</span>
                        }
                      </td>
                      <td>{{ 'participant.typedAgain.way.' + item.way | transloco }}</td>
                      <td class="ff-number ff-numeric">{{ item.count | ffNumber }}</td>
                      <td class="ff-numeric">{{ item.lastOn | ffDate }}</td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          </ff-panel>
        } @else {
          <ff-empty-state class="ff-panel" [heading]="'participant.typedAgain.none' | transloco">
            <p>{{ 'participant.typedAgain.noneText' | transloco }}</p>
          </ff-empty-state>
        }
      } @else if (counts.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="counts.reload()" />
      } @else {
        <ff-skeleton [lines]="5" />
      }
    </ff-page>
  `,
})
export class TypedAgainPage {
  private readonly i18n = inject(I18n);
  protected readonly counts = inject(Client).read('GET /typed-again', () => ({}));

  /** A fact of the law by its own name, a kind of fact about the person by this page's. */
  protected nameOf(field: string): string {
    const fact = factNames.find((name) => name === field);
    return fact ? this.i18n.localized(factDefinitions[fact].title) : this.i18n.text(`participant.typedAgain.field.${field}`);
  }
}
