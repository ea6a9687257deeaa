import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { jobStartBounds } from '@fotfeste/participation/domain';
import { given } from '@fotfeste/shared/kernel';
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  FormState,
  Page,
  Panel,
  ProblemMessage,
  Select,
  Skeleton,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FidelityChoiceFields, type FidelityChoice } from './fidelity-choice';
import { FidelitySheetPanels } from './fidelity-sheet-panels';
import { numberOf } from './typed-number';
import type { FidelitySheet } from './views';

/** The fidelity scale of the providers in the measure coordinator’s units, and after how many paid hours their jobs count. */
@Component({
  selector: 'ff-coordinator-fidelity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, EmptyState, ErrorSummary, FidelityChoiceFields, FidelitySheetPanels, Form, NumberPipe, Page, Panel, ProblemMessage],
    ...[RouterLink, Select, Skeleton, TextField, TranslocoPipe],
  ],
  templateUrl: './coordinator-fidelity-page.html',
})
export class CoordinatorFidelityPage {
  readonly provider = input<string>();
  readonly offeringId = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly providers = this.client.read('GET /fidelity', () => ({}));
  protected readonly chosen = computed(() => this.provider() ?? this.providers.value()?.items[0]?.organisation);
  protected readonly sheet = this.client.read('GET /fidelity/{organisation}', () => {
    const organisation = this.chosen();
    return organisation ? { organisation, ...given({ offeringId: this.offeringId(), from: this.from(), to: this.to() }) } : undefined;
  });
  protected readonly options = computed(() =>
    (this.providers.value()?.items ?? []).map(({ organisation, name }) => ({ value: organisation, label: name })),
  );
  protected readonly form = new FormState();
  protected readonly hours = signal('');

  protected chooseProvider(provider: string): void {
    void this.router.navigate([], { queryParams: { provider }, replaceUrl: true });
  }

  protected choose(choice: FidelityChoice): void {
    void this.router.navigate([], { queryParams: { ...choice }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async setHours({ organisation, terms }: FidelitySheet): Promise<void> {
    const paidHours = numberOf(this.hours());
    const isPossible = paidHours !== undefined && jobStartBounds.from <= paidHours && paidHours <= jobStartBounds.to;
    const answer = await this.form.submit({
      check: () => ({ paidHours: isPossible ? undefined : this.i18n.text('participation.ips.terms.range', jobStartBounds) }),
      send: (idempotencyKey) =>
        this.client.send('PUT /fidelity/{organisation}/start-terms', {
          path: { organisation },
          body: { paidHours: paidHours ?? 0 },
          etag: `"${terms.version}"`,
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.hours.set('');
    this.sheet.reload();
    this.toasts.show(this.i18n.text('participation.ips.done.terms'));
  }

  protected print(): void {
    globalThis.print();
  }
}
