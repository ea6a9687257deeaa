import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agreementNames, agreementStateNames } from '@fotfeste/measure/domain';
import {
  Button,
  Confirm,
  EmptyState,
  Facts,
  Icon,
  Link,
  Page,
  Panel,
  ProblemMessage,
  Skeleton,
  Table,
  Tag,
  Toasts,
  UsedOf,
} from '@fotfeste/shared/ui';
import {
  Client,
  Clock,
  DatePipe,
  formatDate,
  I18n,
  LocalizedPipe,
  NumberPipe,
  type Problem,
  ProblemError,
  Session,
} from '@fotfeste/shared/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { OfferingTable } from '../offerings/offering-table';
import { ChangeHistory } from './change-history';
import { MeasureNames } from './measure-names';
import { PlaceChangeDialog } from './place-change-dialog';

/** One agreement: terms, places contracted, offered and used, offerings under it, history. */
@Component({
  selector: 'ff-agreement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, ChangeHistory, EmptyState, Facts, Icon, Link, OfferingTable, Page, Panel, PlaceChangeDialog, ProblemMessage, RouterLink],
    ...[Skeleton, Table, Tag, UsedOf, DatePipe, LocalizedPipe, NumberPipe, TranslocoPipe],
  ],
  providers: [MeasureNames],
  templateUrl: './agreement-page.html',
})
export class AgreementPage {
  readonly agreementId = input.required<string>();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly path = computed(() => ({ agreementId: this.agreementId() }));
  protected readonly names = inject(MeasureNames);
  protected readonly agreement = this.client.read('GET /agreements/{agreementId}', this.path);
  protected readonly history = this.client.read('GET /agreements/{agreementId}/history', this.path);

  protected readonly kindNames = agreementNames;
  protected readonly stateNames = agreementStateNames;
  protected readonly refusal = signal<Problem | undefined>(undefined);
  protected readonly isTelling = signal(false);
  protected readonly today = computed(() => this.clock.today());
  protected readonly heading = computed(() => {
    const agreement = this.agreement.value();
    return agreement ? `${this.names.of(agreement.measure)}, ${agreement.provider.name}` : this.i18n.text('measure.fact.agreement');
  });
  /** Whether the reader's own unit is responsible. */
  protected readonly isOwn = computed(() => {
    const unit = this.agreement.value()?.coordinatorUnit;
    return unit === undefined || (this.session.actor()?.offices ?? []).some(({ number }) => number === unit);
  });

  protected async takeOption(until: string): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('measure.supply.takeOption'),
      text: this.i18n.text('measure.supply.takeOptionText', { day: formatDate(until as LocalDate) }),
      action: this.i18n.text('measure.supply.takeOption'),
    });
    if (!yes) return;
    await this.send(() => this.client.send('POST /agreements/{agreementId}/option', { path: this.path(), etag: this.agreement.etag() }));
  }

  protected async withdraw(changeId: string): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('measure.supply.withdrawChange'),
      text: this.i18n.text('measure.supply.withdrawChangeText'),
      action: this.i18n.text('measure.supply.withdrawChange'),
    });
    if (!yes) return;
    await this.send(() =>
      this.client.send('POST /agreements/{agreementId}/place-changes/{changeId}/withdrawal', { path: { ...this.path(), changeId } }),
    );
  }

  protected told(): void {
    this.isTelling.set(false);
    this.saved();
  }

  private async send(work: () => Promise<unknown>): Promise<void> {
    this.refusal.set(undefined);
    try {
      await work();
      this.saved();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    }
  }

  private saved(): void {
    this.agreement.reload();
    this.history.reload();
    this.toasts.show(this.i18n.text('measure.supply.saved'));
  }
}
