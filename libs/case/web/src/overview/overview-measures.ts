import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { Button, EmptyState, Link, Panel, Tag, type Tone } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';

type Participation = OverviewView['participations'][number];

const tones: Readonly<Record<Participation['phase'], Tone>> = { running: 'success', waiting: 'warning', prepared: 'info', over: 'neutral' };
const mostOver = 3;

/** What the person takes part in, waits for, and has behind them. */
@Component({
  selector: 'ff-overview-measures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, EmptyState, Link, LocalizedPipe, Panel, RouterLink, Tag, TranslocoPipe],
  template: `
    <ff-panel [heading]="'case.overview.measures' | transloco" padding="none">
      @if (shown().length > 0) {
        <ul class="ff-rows">
          @for (row of shown(); track row.participation.id) {
            <li class="ff-rows__row">
              <span class="ff-overview__measure">
                <a ff-link [routerLink]="base() + '/measures'">{{
                  row.name ? (row.name | ffLocalized) : ('case.overview.someMeasure' | transloco)
                }}</a>
                @if (row.participation.organisationName; as organisation) {
                  <span class="ff-subtle" translate="no">{{ organisation }}</span>
                }
              </span>
              <span class="ff-rows__end ff-subtle ff-nowrap">
                @if (row.participation.from) {
                  {{ row.participation.from | ffDate }}–{{ row.participation.to | ffDate }}
                }
              </span>
              <ff-tag [tone]="row.tone">{{ 'case.participationStatus.' + row.participation.status | transloco }}</ff-tag>
            </li>
          }
        </ul>
        @if (isVeiled()) {
          <p class="ff-overview__more ff-subtle">{{ 'case.overview.veiled' | transloco }}</p>
        }
        @if (hidden() > 0) {
          <p class="ff-overview__more">
            <a ff-link [routerLink]="base() + '/measures'">{{ 'case.overview.earlier' | transloco: { count: hidden() } }}</a>
          </p>
        }
      } @else {
        <ff-empty-state [heading]="'case.overview.noMeasures' | transloco">
          <a ff-button="secondary" size="small" [routerLink]="base() + '/possibilities'">{{
            'case.overview.toPossibilities' | transloco
          }}</a>
        </ff-empty-state>
      }
    </ff-panel>
  `,
})
export class OverviewMeasures {
  readonly overview = input.required<OverviewView>();
  readonly base = input.required<string>();

  private readonly over = computed(() => this.overview().participations.filter(({ phase }) => phase === 'over'));
  protected readonly hidden = computed(() => Math.max(0, this.over().length - mostOver));
  protected readonly shown = computed(() =>
    [...this.overview().participations.filter(({ phase }) => phase !== 'over'), ...this.over().slice(0, mostOver)].map((participation) => ({
      participation,
      name: participation.measure && measureDefinitions[participation.measure].name,
      tone: tones[participation.phase],
    })),
  );
  protected readonly isVeiled = computed(() => this.shown().some(({ name }) => !name));
}
