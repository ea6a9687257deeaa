import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { measureResults, someMeasure } from '@fotfeste/caseload/domain';
import { measureDefinitions, measureCodes } from '@fotfeste/eligibility/domain/names';
import { Panel, ProblemMessage, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, CountedPipe, formatNumber, I18n, NumberPipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TeamResults } from '../contract';

/** How long it takes from decision to start and what people wait for, and what measures have led to; one office at a time, drawn and in numbers. */
@Component({
  selector: 'ff-results-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, NumberPipe, Panel, ProblemMessage, Skeleton, Table, TranslocoPipe],
  template: `
    @if (!one()) {
      <ff-panel [heading]="'caseload.results.waiting' | transloco">
        <p class="ff-subtle">{{ 'caseload.results.chooseOffice' | transloco }}</p>
      </ff-panel>
    } @else if (results.latest(); as view) {
      <ff-panel padding="none" [heading]="'caseload.results.waiting' | transloco">
        <p class="ff-inset ff-subtle">{{ 'caseload.results.waitingText' | transloco }}</p>
        @if (view.waiting.length > 0) {
          <div class="ff-scroll">
            <table ff-table>
              <caption class="aksel-sr-only">
                {{
                  'caseload.results.waiting' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'caseload.results.cause' | transloco }}</th>
                  <th scope="col">{{ 'caseload.results.people' | transloco }}</th>
                  <th scope="col" class="ff-number">{{ 'caseload.results.median' | transloco }}</th>
                  <th scope="col" class="ff-number">{{ 'caseload.results.nineOfTen' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of view.waiting; track row.cause) {
                  <tr>
                    <th scope="row">{{ 'caseload.results.causes.' + row.cause | transloco }}</th>
                    <td>
                      @if (row.people === undefined) {
                        {{ 'caseload.results.few' | transloco }}
                      } @else {
                        <span class="ff-load">
                          <span class="ff-load__number">{{ row.people | ffNumber }}</span>
                          <span class="ff-load__track" aria-hidden="true">
                            <span class="ff-load__bar" [style.inline-size.%]="(row.people / mostWaiting()) * 100"></span>
                          </span>
                        </span>
                      }
                    </td>
                    @for (days of [row.medianDays, row.nineOfTenDays]; track $index) {
                      <td class="ff-number">
                        {{ days === undefined ? '–' : ('caseload.results.days' | ffCounted: days : { count: (days | ffNumber) }) }}
                      </td>
                    }
                  </tr>
                }
              </tbody>
              @if (view.waitingTogether; as together) {
                <tfoot>
                  <tr>
                    <th scope="row">{{ 'caseload.results.together' | transloco }}</th>
                    <td>
                      <span class="ff-load"
                        ><span class="ff-load__number">{{ together | ffNumber }}</span></span
                      >
                    </td>
                    <td colspan="2"></td>
                  </tr>
                </tfoot>
              }
            </table>
          </div>
        } @else {
          <p class="ff-inset">{{ 'caseload.results.none' | transloco }}</p>
        }
        @if (view.started.people === undefined) {
          <p class="ff-inset">{{ 'caseload.results.startedFew' | transloco: { count: view.smallestShown } }}</p>
        } @else if (view.started.medianDays !== undefined) {
          <p class="ff-inset">
            {{
              'caseload.results.started'
                | transloco: { people: (view.started.people | ffNumber), days: (view.started.medianDays | ffNumber) }
            }}
          </p>
        }
        @if (hidesWaiting()) {
          <p class="ff-inset ff-subtle">{{ 'caseload.results.hidden' | transloco: { count: view.smallestShown } }}</p>
        }
      </ff-panel>
      <ff-panel padding="none" [heading]="'caseload.results.measures' | transloco">
        <p class="ff-inset ff-subtle">{{ 'caseload.results.measuresText' | transloco }}</p>
        @if (rows().length > 0) {
          <div class="ff-scroll">
            <table ff-table>
              <caption class="aksel-sr-only">
                {{
                  'caseload.results.measures' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'caseload.results.measure' | transloco }}</th>
                  @for (kind of kinds; track kind) {
                    <th scope="col" class="ff-number">{{ 'caseload.results.result.' + kind | transloco }}</th>
                  }
                  <th scope="col">{{ 'caseload.results.together' | transloco }}</th>
                  <th scope="col" class="ff-number">{{ 'caseload.results.sixMonths' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows(); track row.measure) {
                  <tr>
                    <th scope="row">{{ row.name }}</th>
                    @for (cell of row.counts; track cell.result) {
                      <td class="ff-number">
                        {{ cell.count === undefined ? ('caseload.results.few' | transloco) : (cell.count | ffNumber) }}
                      </td>
                    }
                    <td>
                      @if (row.together === undefined) {
                        {{ 'caseload.results.few' | transloco }}
                      } @else {
                        <span class="ff-load">
                          <span class="ff-load__number">{{ row.together | ffNumber }}</span>
                          <span class="ff-load__track" aria-hidden="true">
                            <span class="ff-load__bar" [style.inline-size.%]="(row.together / mostEnded()) * 100"></span>
                          </span>
                        </span>
                      }
                    </td>
                    <td class="ff-number">{{ row.sixMonths }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <p class="ff-inset ff-subtle">{{ 'caseload.results.hidden' | transloco: { count: view.smallestShown } }}</p>
        } @else {
          <p class="ff-inset">{{ 'caseload.results.noResults' | transloco }}</p>
        }
      </ff-panel>
    } @else if (results.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="results.reload()" />
    } @else {
      <ff-skeleton [lines]="6" />
    }
  `,
  host: { class: 'ff-stack' },
})
export class ResultsPanel {
  readonly office = input<string>();

  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly one = computed(() => {
    const offices = this.session.actor()?.offices ?? [];
    return this.office() ?? (offices.length === 1 ? offices[0]?.number : undefined);
  });
  protected readonly results = inject(Client).read('GET /caseload/team/results', () => {
    const office = this.one();
    return office ? { office } : undefined;
  });
  protected readonly kinds = measureResults;
  protected readonly mostWaiting = computed(() => Math.max(1, ...(this.results.latest()?.waiting ?? []).map(({ people }) => people ?? 0)));
  protected readonly hidesWaiting = computed(() => (this.results.latest()?.waiting ?? []).some(({ people }) => people === undefined));
  protected readonly mostEnded = computed(() =>
    Math.max(1, ...(this.results.latest()?.results ?? []).map(({ together }) => together ?? 0)),
  );
  protected readonly rows = computed(() =>
    (this.results.latest()?.results ?? []).map((row) => ({
      ...row,
      name: this.nameOf(row.measure),
      sixMonths: this.inWords(row.afterSixMonths),
    })),
  );

  private inWords(after: TeamResults['results'][number]['afterSixMonths']): string {
    if (!after) return '–';
    const { inWork, known } = after;
    if (inWork === undefined || known === undefined) return this.i18n.text('caseload.results.few');
    return this.i18n.text('caseload.results.inWork', { count: formatNumber(inWork), known: formatNumber(known) });
  }

  private nameOf(measure: string): string {
    const code = measureCodes.find((each) => each === measure);
    if (code) return this.i18n.localized(measureDefinitions[code].shortName);
    return measure === someMeasure ? this.i18n.text('caseload.results.sensitive') : measure;
  }
}
