import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { benefitNames } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { InlineMessage, Table } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts } from './path-texts';
import type { Livelihood } from './views';

/** What the person is expected to live on, from week to week, and where a benefit stops. */
@Component({
  selector: 'ff-livelihood-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InlineMessage, Table, TranslocoPipe],
  template: `
    @for (stop of stops(); track stop.text) {
      <ff-inline-message [tone]="stop.isFollowed ? 'info' : 'warning'">{{ stop.text }}</ff-inline-message>
    }
    @if (!livelihood().isKnown) {
      <ff-inline-message tone="info">{{
        'plan.path.livelihood.' + (hasBenefit() ? 'notAll' : 'unknownRegister') | transloco
      }}</ff-inline-message>
    }
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'plan.path.livelihood.caption' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'plan.path.livelihood.weeks' | transloco }}</th>
            <th scope="col">{{ 'plan.path.livelihood.source' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.period) {
            <tr>
              <th scope="row" class="ff-nowrap">{{ row.period }}</th>
              <td>{{ row.text }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p class="ff-subtle">{{ 'plan.path.livelihood.caveat' | transloco }}</p>
  `,
  host: { class: 'ff-stack' },
})
export class LivelihoodList {
  readonly livelihood = input.required<Livelihood>();

  private readonly i18n = inject(I18n);
  private readonly texts = inject(PathTexts);
  /** Some benefits are known, if not whether they are all. */
  protected readonly hasBenefit = computed(() =>
    this.livelihood().spans.some(({ sources }) => sources.some(({ kind }) => kind === 'benefit')),
  );
  protected readonly rows = computed(() =>
    this.livelihood().spans.map((span) => ({
      period: this.texts.period({ from: span.from as LocalDate, to: span.to as LocalDate }),
      text: this.texts.livelihood(span, this.livelihood().isKnown),
    })),
  );
  protected readonly stops = computed(() =>
    this.livelihood().stops.map(({ benefit, lastDay, isFollowed }) => ({
      isFollowed,
      text: this.i18n.text(`plan.path.livelihood.${isFollowed ? 'stops' : 'stopsToNothing'}`, {
        benefit: this.i18n.localized(benefitNames[benefit]),
        day: formatDate(lastDay as LocalDate),
      }),
    })),
  );
}
