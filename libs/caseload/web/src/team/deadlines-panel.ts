import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { given, heldByLead } from '@fotfeste/shared/kernel';
import { Link, Panel, ProblemMessage, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, NumberPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Tables = ReplyOf<'GET /caseload/team/deadlines'>;

/** One line of a table: how much is due, drawn and in numbers, with the way to exactly those. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly sums: Tables['kinds'][number] | Tables['advisers'][number];
}

/** What is due and what is over at the lead's offices: by adviser and by kind. Each number leads to the queue. */
@Component({
  selector: 'ff-deadlines-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, NumberPipe, Panel, ProblemMessage, RouterLink, Skeleton, Table, TranslocoPipe],
  template: `
    @for (table of tables(); track table.what) {
      <ff-panel padding="none" [heading]="'caseload.queue.team.' + table.what | transloco">
        @if (table.lines.length > 0) {
          <div class="ff-scroll">
            <table ff-table>
              <caption class="aksel-sr-only">
                {{
                  'caseload.queue.team.' + table.what | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th>{{ (table.what === 'kinds' ? 'caseload.queue.team.kind' : 'caseload.queue.team.name') | transloco }}</th>
                  <th>{{ 'caseload.queue.team.overdue' | transloco }}</th>
                  <th class="ff-number">{{ 'caseload.queue.team.overdueByLaw' | transloco }}</th>
                  <th>{{ 'caseload.queue.team.oldest' | transloco }}</th>
                  <th class="ff-number">{{ 'caseload.queue.team.snoozed' | transloco }}</th>
                  <th class="ff-number">{{ 'caseload.queue.team.due' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (line of table.lines; track line.id) {
                  <tr>
                    <th scope="row">{{ line.name }}</th>
                    <td>
                      <a class="ff-load" routerLink="/deadlines" [queryParams]="over(line.query)">
                        <span class="ff-load__number">{{ line.sums.overdue | ffNumber }}</span>
                        <span class="ff-load__track" aria-hidden="true">
                          <span class="ff-load__bar" [style.inline-size.%]="(line.sums.overdue / table.most) * 100"></span>
                        </span>
                      </a>
                    </td>
                    <td class="ff-number">{{ line.sums.overdueByLaw | ffNumber }}</td>
                    <td class="ff-numeric">{{ line.sums.oldest ? (line.sums.oldest | ffDate) : '–' }}</td>
                    <td class="ff-number">{{ line.sums.snoozed | ffNumber }}</td>
                    <td class="ff-number">
                      <a ff-link routerLink="/deadlines" [queryParams]="line.query">{{ line.sums.due | ffNumber }}</a>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        } @else {
          <p class="ff-notice__none">{{ 'caseload.queue.team.nothing' | transloco }}</p>
        }
      </ff-panel>
    } @empty {
      @if (found.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="found.reload()" />
      } @else {
        <ff-skeleton [lines]="6" />
      }
    }
  `,
})
export class DeadlinesPanel {
  readonly office = input<string>();

  private readonly i18n = inject(I18n);
  protected readonly found = inject(Client).read('GET /caseload/team/deadlines', () => given({ office: this.office() }));
  protected readonly tables = computed(() => {
    const reply = this.found.latest();
    if (!reply) return [];
    const whose = { whose: 'office', ...given({ office: this.office() }) };
    const advisers = reply.advisers.map((sums): Line => {
      const { holder = '', name } = sums;
      const query = holder ? { ...whose, adviser: holder } : whose;
      return {
        id: holder,
        name: name ?? (holder === heldByLead ? this.i18n.text('caseload.queue.lead') : holder || this.i18n.text('caseload.unassigned')),
        query,
        sums,
      };
    });
    const kinds = reply.kinds.map((sums): Line => ({
      id: sums.kind,
      name: this.i18n.text(`caseload.deadline.${sums.kind}`),
      query: { ...whose, kind: sums.kind },
      sums,
    }));
    return [
      { what: 'advisers', lines: advisers, most: mostOf(advisers) },
      { what: 'kinds', lines: kinds, most: mostOf(kinds) },
    ] as const;
  });

  protected over(query: Line['query']): Line['query'] {
    return { ...query, span: 'overdue' };
  }
}

/** What the longest bar stands for. */
function mostOf(lines: readonly Line[]): number {
  return Math.max(1, ...lines.map(({ sums }) => sums.overdue));
}
