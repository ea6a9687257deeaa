import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agreementNames, agreementStateNames } from '@fotfeste/measure/domain';
import { Button, EmptyState, Facts, Icon, Link, Page, Panel, ProblemMessage, Skeleton, Table, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, LocalizedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangeHistory } from './change-history';
import { ContactDialog } from './contact-dialog';
import { MeasureNames } from './measure-names';
import type { ProviderContact } from './supply-contract';

/** One provider: how it is reached, who can be asked, what it has agreed with Nav. */
@Component({
  selector: 'ff-provider-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, ChangeHistory, ContactDialog, EmptyState, Facts, Icon, Link, Page, Panel, ProblemMessage, RouterLink, Skeleton, Table],
    ...[Tag, DatePipe, LocalizedPipe, NumberPipe, TranslocoPipe],
  ],
  providers: [MeasureNames],
  templateUrl: './provider-page.html',
})
export class ProviderPage {
  readonly orgNumber = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly path = computed(() => ({ orgNumber: this.orgNumber() }));
  protected readonly names = inject(MeasureNames);
  protected readonly provider = this.client.read('GET /providers/{orgNumber}', this.path);
  protected readonly history = this.client.read('GET /providers/{orgNumber}/history', this.path);
  private readonly register = this.client.read('GET /agreements');

  protected readonly kindNames = agreementNames;
  protected readonly stateNames = agreementStateNames;
  protected readonly heading = computed(() => this.provider.value()?.name ?? this.i18n.text('measure.fact.provider'));
  protected readonly agreements = computed(() =>
    this.register.value()?.items.filter(({ provider }) => provider.orgNumber === this.orgNumber()),
  );
  /** The contact that stands in the dialog; `new` for one to come. */
  protected readonly editing = signal<ProviderContact | 'new' | undefined>(undefined);
  protected readonly edited = computed(() => {
    const editing = this.editing();
    return editing === 'new' ? undefined : editing;
  });

  protected contactSaved(): void {
    this.editing.set(undefined);
    this.provider.reload();
    this.history.reload();
    this.toasts.show(this.i18n.text('measure.supply.saved'));
  }
}
