import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { Button, EmptyState, Page, Panel, ProblemMessage, Skeleton, Table, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportingTermsDialog } from './reporting-terms-dialog';

export type ReportingTermsItem = ReplyOf<'GET /reporting-terms'>['items'][number];

/** How often each agreement asks the provider for reports; where it says nothing, our own default, marked as such. */
@Component({
  selector: 'ff-reporting-terms-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, Page, Panel, ProblemMessage, ReportingTermsDialog, RouterLink, Skeleton, Table, Tag, TranslocoPipe],
  templateUrl: './reporting-terms-page.html',
})
export class ReportingTermsPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly terms = this.client.read('GET /reporting-terms', () => ({}));
  protected readonly changing = signal<string | undefined>(undefined);
  protected readonly changed = computed(() => this.terms.value()?.items.find(({ agreementId }) => agreementId === this.changing()));

  protected nameOf(measure: MeasureCode): string {
    return measureDefinitions[measure].shortName[this.i18n.language()];
  }

  protected done(): void {
    this.changing.set(undefined);
    this.terms.reload();
    this.toasts.show(this.i18n.text('participation.terms.done'));
  }
}
