import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Link, Select, Table, type Option } from '@fotfeste/shared/ui';
import { CountedPipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AdviserShare, CaseMove } from '../contract';

/** Whom the lead has given to another than the rule did, by participant; empty: left where they are. */
export type Adjusted = Readonly<Record<string, string>>;

/** Rows that are drawn at first: a long list waits until somebody wants it. */
const drawnAtFirst = 50;
const stays = 'stays';

/** Who would get whom, for the lead to adjust case by case. */
@Component({
  selector: 'ff-move-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, Link, NumberPipe, RouterLink, Select, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'caseload.redistribution.people' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'caseload.column.name' | transloco }}</th>
            <th scope="col" class="ff-number">{{ 'caseload.redistribution.weight' | transloco }}</th>
            <th scope="col">{{ 'caseload.redistribution.from' | transloco }}</th>
            <th scope="col">{{ 'caseload.redistribution.to' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of drawn(); track row.move.participantId) {
            <tr>
              <th scope="row">
                <a ff-link [routerLink]="['/participants', row.move.participantId]">{{ row.move.name }}</a>
              </th>
              <td class="ff-number">{{ row.move.weight | ffNumber }}</td>
              <td>{{ row.move.fromName ?? ('caseload.redistribution.noAdviser' | transloco) }}</td>
              <td>
                <ff-select
                  size="small"
                  hideLabel
                  [withoutEmpty]="true"
                  [name]="'to-' + row.move.participantId"
                  [label]="'caseload.redistribution.toFor' | transloco: { name: row.move.name }"
                  [options]="row.options"
                  [value]="row.move.to ?? stays"
                  (valueChange)="adjust(row.move, $event)"
                />
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (moves().length > drawn().length) {
      <p class="ff-cases-inset">
        <button ff-button="tertiary" size="small" type="button" (click)="most.set(moves().length)">
          {{ 'caseload.bulk.showAll' | ffCounted: moves().length }}
        </button>
      </p>
    }
  `,
})
export class MoveTable {
  readonly moves = input.required<readonly CaseMove[]>();
  readonly advisers = input.required<readonly AdviserShare[]>();
  readonly adjusted = model.required<Adjusted>();

  private readonly i18n = inject(I18n);
  protected readonly stays = stays;
  protected readonly most = signal(drawnAtFirst);
  protected readonly drawn = computed(() =>
    this.moves()
      .slice(0, this.most())
      .map((move) => ({ move, options: this.optionsOf(move) })),
  );

  protected adjust({ participantId }: CaseMove, to: string): void {
    this.adjusted.update((adjusted) => ({ ...adjusted, [participantId]: to === stays ? '' : to }));
  }

  /** Those who take part and may see the person, and that nothing is changed. */
  private optionsOf({ from, seenBy }: CaseMove): readonly Option[] {
    return [
      { value: stays, label: this.i18n.text('caseload.redistribution.stays') },
      ...this.advisers()
        .filter(({ adviserId, takesPart }) => takesPart && adviserId !== from && seenBy.includes(adviserId))
        .map(({ adviserId, name }) => ({ value: adviserId, label: name })),
    ];
  }
}
