import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { given } from '@fotfeste/shared/kernel';
import { Button, Page, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FidelityChoiceFields, type FidelityChoice } from './fidelity-choice';
import { FidelitySheetPanels } from './fidelity-sheet-panels';

/** The provider’s own fidelity scale. */
@Component({
  selector: 'ff-fidelity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, FidelityChoiceFields, FidelitySheetPanels, Page, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'participation.ips.fidelity.title' | transloco">
      <div ff-actions class="ff-actions">
        <a ff-button="tertiary" size="small" routerLink="/provider">{{ 'participation.provider.back' | transloco }}</a>
        <a ff-button="tertiary" size="small" routerLink="/provider/employer-visits">{{ 'participation.ips.visit.title' | transloco }}</a>
        <button ff-button="secondary" size="small" type="button" (click)="print()">
          {{ 'participation.ips.fidelity.print' | transloco }}
        </button>
      </div>
      @if (sheet.latest(); as it) {
        <ff-fidelity-choice [sheet]="it" (chose)="choose($event)" />
        @if (sheet.problem(); as problem) {
          <ff-problem [problem]="problem" />
        } @else {
          <ff-fidelity-sheet-panels side="provider" [sheet]="it" (changed)="sheet.set({ value: $event })" />
        }
      } @else if (sheet.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="sheet.reload()" />
      } @else {
        <ff-skeleton [lines]="12" />
      }
    </ff-page>
  `,
})
export class FidelityPage {
  readonly offeringId = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly router = inject(Router);
  protected readonly sheet = inject(Client).read('GET /provider/fidelity', () =>
    given({ offeringId: this.offeringId(), from: this.from(), to: this.to() }),
  );

  protected choose(choice: FidelityChoice): void {
    void this.router.navigate([], { queryParams: { ...choice }, replaceUrl: true });
  }

  protected print(): void {
    globalThis.print();
  }
}
