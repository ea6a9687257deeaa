import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Link, Table } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BulkPerson } from '../contract';

/** Rows that are drawn at first: a long list waits until somebody wants it. */
const drawnAtFirst = 50;

/** What becomes of each person of a step, and why. */
@Component({
  selector: 'ff-bulk-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, Link, RouterLink, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll ff-bulk-people" tabindex="0" role="region" [attr.aria-label]="label()">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            label()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'caseload.column.name' | transloco }}</th>
            <th scope="col">{{ 'caseload.bulk.result' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (person of drawn(); track person.participantId) {
            <tr>
              <th scope="row">
                <a ff-link [routerLink]="['/participants', person.participantId]">{{ person.name }}</a>
              </th>
              <td>
                @if (person.reason; as reason) {
                  {{ 'caseload.bulk.reason.' + reason | transloco }}
                } @else {
                  {{ 'caseload.bulk.outcome.' + person.outcome | transloco }}
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (people().length > drawn().length) {
      <button ff-button="tertiary" size="small" type="button" (click)="most.set(people().length)">
        {{ 'caseload.bulk.showAll' | ffCounted: people().length }}
      </button>
    }
  `,
})
export class BulkPeople {
  readonly label = input.required<string>();
  readonly people = input.required<readonly BulkPerson[]>();

  protected readonly most = signal(drawnAtFirst);
  protected readonly drawn = computed(() => this.people().slice(0, this.most()));
}
