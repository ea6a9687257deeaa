import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Facts, Table } from '@fotfeste/shared/ui';
import { DatePipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Cancellation } from '../contract';

/** Whom calling an offering off is about: how many by what becomes of them, and those whose name one may see. */
@Component({
  selector: 'ff-affected-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, NumberPipe, Table, TranslocoPipe],
  template: `
    @if (affected().total === 0) {
      <p>{{ 'participation.cancellation.nobody' | transloco }}</p>
    } @else {
      <dl ff-facts>
        @for (each of affected().fates; track each.fate) {
          <div>
            <dt>{{ 'participation.cancellation.fate.' + each.fate | transloco }}</dt>
            <dd>{{ each.count | ffNumber }}</dd>
          </div>
        }
      </dl>
      @if (affected().people.length > 0) {
        <div class="ff-scroll">
          <table ff-table>
            <caption class="aksel-sr-only">
              {{
                'participation.cancellation.people' | transloco
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'participation.cancellation.name' | transloco }}</th>
                <th scope="col">{{ 'participation.cancellation.now' | transloco }}</th>
                <th scope="col">{{ 'participation.cancellation.becomes' | transloco }}</th>
                <th scope="col">{{ 'participation.cancellation.lastDay' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (person of affected().people; track person.participantId) {
                <tr>
                  <th scope="row">{{ person.name }}</th>
                  <td>{{ 'participation.status.' + person.status | transloco }}</td>
                  <td>{{ 'participation.cancellation.fate.' + person.fate | transloco }}</td>
                  <td class="ff-numeric">{{ person.endsOn && hasDays(person.fate) ? (person.endsOn | ffDate) : '–' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
      @if (unnamed() > 0) {
        <p class="ff-subtle">{{ 'participation.cancellation.unnamed' | transloco: { count: unnamed() } }}</p>
      }
    }
  `,
  host: { class: 'ff-stack' },
})
export class AffectedList {
  readonly affected = input.required<Cancellation>();

  protected readonly unnamed = computed(() => this.affected().total - this.affected().people.length);

  /** Whoever loses the place, or never had one, has no last day. */
  protected hasDays(fate: Cancellation['people'][number]['fate']): boolean {
    return fate !== 'place-lost' && fate !== 'not-considered' && fate !== 'withdrawn';
  }
}
