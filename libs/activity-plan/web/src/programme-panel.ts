import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Facts, Link, Panel } from '@fotfeste/shared/ui';
import { I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { participationAddress, type ProgrammeView } from './card';
import { CardTexts } from './card-texts';

/** The qualification programme, which takes the plan's place for those entitled to it (NAV-loven § 14 a tredje ledd). */
@Component({
  selector: 'ff-programme-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, Link, NumberPipe, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel [heading]="name()">
      <p>{{ 'plan.programme.text' | transloco }}</p>
      @if (period(); as period) {
        <dl ff-facts>
          <div>
            <dt>{{ 'plan.details.when' | transloco }}</dt>
            <dd class="ff-numeric">{{ period }}</dd>
          </div>
          @if (programme()?.hoursPerWeek; as hours) {
            <div>
              <dt>{{ 'plan.programme.hours' | transloco }}</dt>
              <dd class="ff-numeric">{{ hours | ffNumber }}</dd>
            </div>
          }
        </dl>
      }
      <p>
        <a ff-link [routerLink]="address()">{{ 'plan.programme.' + (programme()?.participationId ? 'open' : 'measures') | transloco }}</a>
      </p>
    </ff-panel>
  `,
})
export class ProgrammePanel {
  readonly participantId = input.required<string>();
  readonly programme = input<ProgrammeView>();

  private readonly i18n = inject(I18n);
  private readonly texts = inject(CardTexts);
  protected readonly name = computed(() =>
    this.i18n.localized(measureDefinitions[this.programme()?.measure ?? 'KVALIFISERINGSPROGRAM'].name),
  );
  protected readonly period = computed(() => {
    const { from, to } = this.programme() ?? {};
    return this.texts.periodOf({
      ...(from !== undefined && isLocalDate(from) && { from }),
      ...(to !== undefined && isLocalDate(to) && { to }),
    });
  });
  protected readonly address = computed(() => {
    const participationId = this.programme()?.participationId;
    return participationId ? participationAddress(this.participantId(), participationId) : `/participants/${this.participantId()}/measures`;
  });
}
