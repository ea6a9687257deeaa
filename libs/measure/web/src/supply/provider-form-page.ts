import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { providerTypes, type ProviderType } from '@fotfeste/measure/domain';
import { Button, ErrorSummary, Form, FormState, Page, Panel, Select, TextField, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { VersionConflict } from './version-conflict';

/** A new provider by its organisation number, or how one is reached. */
@Component({
  selector: 'ff-provider-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Page, Panel, RouterLink, Select, TextField, TranslocoPipe, VersionConflict],
  templateUrl: './provider-form-page.html',
})
export class ProviderFormPage {
  /** Absent for a new one. */
  readonly orgNumber = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly provider = this.client.read('GET /providers/{orgNumber}', () => {
    const orgNumber = this.orgNumber();
    return orgNumber === undefined ? undefined : { orgNumber };
  });

  protected readonly form = new FormState();
  protected readonly number = signal('');
  protected readonly type = signal<ProviderType | ''>('');
  protected readonly email = signal('');
  protected readonly telephone = signal('');
  protected readonly types = computed(() =>
    providerTypes.map((value) => ({ value, label: this.i18n.text(`measure.providerType.${value}`) })),
  );

  constructor() {
    effect(() => {
      const provider = this.provider.value();
      if (!provider) return;
      this.type.set(provider.type);
      this.email.set(provider.email ?? '');
      this.telephone.set(provider.telephone ?? '');
    });
  }

  protected save(): Promise<void> {
    return this.sendWith(this.provider.etag());
  }

  protected keepMine(): Promise<void> {
    return this.sendWith(`"${String(this.form.problem()?.more['version'])}"`);
  }

  protected takeTheirs(): void {
    this.form.clear();
    this.provider.reload();
  }

  private async sendWith(etag: string | undefined): Promise<void> {
    const orgNumber = this.orgNumber();
    const unless = (text: string): string | undefined => (text.trim() ? undefined : this.i18n.text('measure.supply.missing'));
    const answer = await this.form.submit({
      check: () => ({ ...(orgNumber ? {} : { orgNumber: unless(this.number()) }), type: unless(this.type()) }),
      send: (idempotencyKey) => {
        const body = this.body();
        if (orgNumber) return this.client.send('PUT /providers/{orgNumber}', { path: { orgNumber }, body, etag, idempotencyKey });
        return this.client.send('POST /providers', { body: { ...body, orgNumber: this.number() }, idempotencyKey });
      },
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('measure.supply.saved'));
    await this.router.navigate(['/providers', answer.value.orgNumber]);
  }

  private body() {
    const [email, telephone] = [this.email().trim(), this.telephone().trim()];
    return { type: this.type() as ProviderType, ...(email && { email }), ...(telephone && { telephone }) };
  }
}
