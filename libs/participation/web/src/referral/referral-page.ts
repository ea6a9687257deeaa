import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { isMeasureCode, measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { measureRoutes } from '@fotfeste/participation/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { Combobox, Link, Page, Panel } from '@fotfeste/shared/ui';
import { Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames } from '../person/measure-names';
import { ReferralForm } from './referral-form';
import { Verdict } from './verdict';

/** A new referral. Measure, first day and offering stand in the address, so that it can be reached from anywhere. */
@Component({
  selector: 'ff-referral-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Link, Page, Panel, ReferralForm, RouterLink, TranslocoPipe, Verdict],
  template: `
    <ff-page [heading]="heading()" width="text">
      <p>
        <a ff-link routerLink="..">{{ 'participation.detail.back' | transloco }}</a>
      </p>
      <ff-panel [heading]="'participation.referral.measureHeading' | transloco">
        <ff-combobox
          name="measure"
          [label]="'participation.referral.measure' | transloco"
          [description]="'participation.referral.measureText' | transloco"
          [options]="measures()"
          [value]="measure() ?? ''"
          (valueChange)="choose($event)"
        />
        @if (measure(); as measure) {
          <ff-verdict [participantId]="participantId()" [measure]="measure" [startsOn]="startsOn()" />
        }
      </ff-panel>
      @for (each of chosen(); track each) {
        <ff-referral-form [participantId]="participantId()" [measure]="each" [offering]="offering()" [firstDay]="givenStart()" />
      }
    </ff-page>
  `,
})
export class ReferralPage {
  readonly participantId = input.required<string>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly names = inject(MeasureNames);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly measure = computed<MeasureCode | undefined>(() => {
    const code = this.query().get('measure') ?? '';
    return isMeasureCode(code) && measureRoutes[code].length > 0 ? code : undefined;
  });
  /** One form for each measure: another measure is another draft. */
  protected readonly chosen = computed(() => {
    const measure = this.measure();
    return measure ? [measure] : [];
  });
  protected readonly givenStart = computed(() => {
    const day = this.query().get('startsOn') ?? '';
    return isLocalDate(day) ? day : undefined;
  });
  protected readonly startsOn = computed(() => this.givenStart() ?? this.clock.today());
  protected readonly offering = computed(() => this.query().get('offering') ?? undefined);
  protected readonly heading = computed(() => {
    const measure = this.measure();
    return measure
      ? this.i18n.text('participation.referral.headingWith', { measure: this.names.short(measure) })
      : this.i18n.text('participation.referral.heading');
  });
  protected readonly measures = computed(() =>
    measureCodes.filter((code) => measureRoutes[code].length > 0).map((value) => ({ value, label: this.names.full(value) })),
  );

  protected choose(measure: MeasureCode | ''): void {
    const queryParams = { measure: measure || null, offering: null };
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
