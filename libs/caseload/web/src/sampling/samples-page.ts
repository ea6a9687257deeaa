import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { reviewAnswers } from '@fotfeste/caseload/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Page, Panel, ProblemMessage, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, formatDate, formatDateTime, I18n, NumberPipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReviewResult, Sample } from '../contract';
import { ListAddress } from '../list/list-address';
import { OfficeChoice } from '../list/office-choice';
import { DrawDialog } from './draw-dialog';

/** The lead draws samples, and sees how far they have come and what the office as a whole answered. Never who. */
@Component({
  selector: 'ff-samples-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DrawDialog, NumberPipe, OfficeChoice, Page, Panel, ProblemMessage, Skeleton, Table, TranslocoPipe],
  providers: [ListAddress],
  template: `
    <ff-page [heading]="'caseload.sample.heading' | transloco">
      <div ff-actions><ff-office-choice /></div>
      <button ff-actions ff-button size="small" type="button" (click)="isDrawing.set(true)">
        {{ 'caseload.sample.draw' | transloco }}
      </button>
      <p class="ff-prose">{{ 'caseload.sample.intro' | transloco }}</p>
      @if (samples.latest(); as view) {
        <ff-panel padding="none" [heading]="'caseload.sample.earlier' | transloco">
          <ul class="ff-rows">
            @for (sample of view.items; track sample.id) {
              <li class="ff-rows__row">
                <span>{{ line(sample) }}</span>
                <span class="ff-subtle">{{ days(sample) }}</span>
              </li>
            } @empty {
              <li class="ff-rows__row ff-subtle">{{ 'caseload.sample.none' | transloco }}</li>
            }
          </ul>
        </ff-panel>
        <ff-panel padding="none" [heading]="'caseload.sample.results' | transloco">
          @if (!one()) {
            <p class="ff-inset ff-subtle">{{ 'caseload.sample.chooseOffice' | transloco }}</p>
          } @else if (view.results.length === 0) {
            <p class="ff-inset ff-subtle">{{ 'caseload.sample.noResults' | transloco }}</p>
          } @else {
            <div class="ff-scroll">
              <table ff-table>
                <caption class="aksel-sr-only">
                  {{
                    'caseload.sample.results' | transloco
                  }}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{{ 'caseload.sample.column.question' | transloco }}</th>
                    @for (answer of answers; track answer) {
                      <th scope="col" class="ff-number">{{ 'caseload.review.value.' + answer | transloco }}</th>
                    }
                    <th scope="col" class="ff-number">{{ 'caseload.sample.column.together' | transloco }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (row of view.results; track row.kind + row.question) {
                    <tr>
                      <th scope="row">
                        {{ 'caseload.review.question.' + row.question | transloco }}
                        <span class="ff-subtle ff-review__kind">{{ 'caseload.review.kind.' + row.kind | transloco }}</span>
                        @if (bar(row); as parts) {
                          <span class="ff-review__bar" aria-hidden="true">
                            @for (part of parts; track part.answer) {
                              <span [class]="'ff-review__part ff-review__part--' + part.answer" [style.inline-size.%]="part.share"></span>
                            }
                          </span>
                        }
                      </th>
                      @for (answer of answers; track answer) {
                        <td class="ff-number">
                          {{ row[answer] === undefined ? ('caseload.sample.few' | transloco) : (row[answer] | ffNumber) }}
                        </td>
                      }
                      <td class="ff-number">
                        {{ row.together === undefined ? ('caseload.sample.few' | transloco) : (row.together | ffNumber) }}
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
            <p class="ff-inset ff-subtle">{{ 'caseload.sample.hidden' | transloco: { count: view.smallestShown } }}</p>
          }
        </ff-panel>
      } @else if (samples.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="samples.reload()" />
      } @else {
        <ff-skeleton [lines]="8" />
      }
    </ff-page>
    <ff-draw-dialog [shownOffice]="one()" [(open)]="isDrawing" (drawn)="samples.reload()" />
  `,
})
export class SamplesPage {
  private readonly address = inject(ListAddress);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  /** The office that is shown: the chosen one, or the only one. */
  protected readonly one = computed(() => {
    const offices = this.session.actor()?.offices ?? [];
    return this.address.office() ?? (offices.length === 1 ? offices[0]?.number : undefined);
  });
  protected readonly samples = inject(Client).read('GET /caseload/team/samples', () => {
    const office = this.one();
    return office ? { office } : {};
  });
  protected readonly isDrawing = signal(false);
  protected readonly answers = reviewAnswers;

  protected line({ kind, done, size }: Sample): string {
    return this.i18n.text('caseload.sample.line', { kind: this.i18n.text(`caseload.review.kind.${kind}`), done, size });
  }

  protected days({ from, to, drawnAt, drawnByName: name }: Sample): string {
    const days = { from: formatDate(from as LocalDate), to: formatDate(to as LocalDate) };
    return this.i18n.text('caseload.sample.days', { ...days, when: formatDateTime(drawnAt), name });
  }

  /** How the answers share the bar, where all of them are shown. */
  protected bar(row: ReviewResult): readonly { readonly answer: string; readonly share: number }[] | undefined {
    const { together } = row;
    if (!together || reviewAnswers.some((answer) => row[answer] === undefined)) return undefined;
    return reviewAnswers.map((answer) => ({ answer, share: ((row[answer] ?? 0) / together) * 100 }));
  }
}
