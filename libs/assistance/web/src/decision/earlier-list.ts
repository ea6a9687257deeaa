import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { Link, Panel } from '@fotfeste/shared/ui';
import { CountedPipe, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';

/** Decisions that applied before, and texts that were given up. Each opens on its own page. */
@Component({
  selector: 'ff-assistance-earlier',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Link, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.earlier.heading' | transloco" padding="none">
      @if (rows().length > 0) {
        <span ff-beside-heading class="ff-subtle">{{ 'assistance.earlier.count' | ffCounted: rows().length }}</span>
      }
      @if (rows().length > 0) {
        <ul class="ff-rows">
          @for (row of rows(); track row.id) {
            <li class="ff-rows__row ff-assistance-earlier">
              <a ff-link [routerLink]="['/participants', participantId(), 'decisions', row.id]">{{ row.name }}</a>
              <span class="ff-subtle">{{ row.when }}</span>
            </li>
          }
        </ul>
      } @else {
        <p class="ff-subtle ff-assistance-inset">{{ 'assistance.earlier.none' | transloco }}</p>
      }
    </ff-panel>
  `,
})
export class EarlierList {
  readonly participantId = input.required<string>();
  readonly decisions = input.required<readonly Decision[]>();

  private readonly i18n = inject(I18n);
  protected readonly rows = computed(() =>
    this.decisions().map((decision) => ({
      id: decision.id,
      name: this.i18n.localized(assistanceGroupDefinitions[decision.group].name),
      when: this.when(decision),
    })),
  );

  private when({ status, decidedOn, replacedOn }: Decision): string {
    if (status === 'withdrawn') return this.i18n.text('assistance.earlier.withdrawn');
    const from = shown(decidedOn);
    return replacedOn === undefined
      ? this.i18n.text('assistance.earlier.before', { from })
      : this.i18n.text('assistance.earlier.applied', { from, to: shown(replacedOn) });
  }
}

function shown(date: string | undefined): string {
  return date !== undefined && isLocalDate(date) ? formatDate(date) : '';
}
