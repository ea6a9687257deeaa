import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Combobox, InlineMessage, TextArea, TextField } from '@fotfeste/shared/ui';
import { Client, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Company } from '../contract';
import type { WrittenReferral } from './referral-draft';

const pauseMs = 250;

/** The host of a single place, from the company register, and what is agreed with it. */
@Component({
  selector: 'ff-host-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, InlineMessage, TextArea, TextField, TranslocoPipe],
  templateUrl: './host-fields.html',
  host: { class: 'ff-stack' },
})
export class HostFields {
  readonly written = input.required<WrittenReferral>();
  readonly changed = output<WrittenReferral>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly found = signal<readonly Company[]>([]);
  protected readonly isLoading = signal(false);
  /** The register does not answer: the host is then written by hand. */
  protected readonly refusal = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly companies = computed(() => {
    const { hostOrganisation, hostName } = this.written();
    const known = hostOrganisation && hostName ? [{ value: hostOrganisation, label: `${hostName} · ${hostOrganisation}` }] : [];
    const found = this.found().map(({ orgNumber, name, municipality }) => ({
      value: orgNumber,
      label: `${name} · ${orgNumber}`,
      description: municipality.name,
    }));
    return [...known.filter(({ value }) => !found.some((each) => each.value === value)), ...found];
  });

  protected search(text: string): void {
    clearTimeout(this.timer);
    if (text.trim().length < 2) return;
    this.timer = setTimeout(() => void this.look(text.trim()), pauseMs);
  }

  protected choose(orgNumber: string): void {
    const company = this.found().find((each) => each.orgNumber === orgNumber);
    if (company) this.changed.emit({ hostOrganisation: orgNumber, hostName: company.name });
    else if (!orgNumber) this.changed.emit({ hostOrganisation: '', hostName: '' });
  }

  private async look(text: string): Promise<void> {
    this.isLoading.set(true);
    try {
      const { value } = await this.client.send('POST /companies/search', { body: { text } });
      this.found.set(value.items);
      this.refusal.set('');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem.title || this.i18n.text('participation.host.silent'));
    } finally {
      this.isLoading.set(false);
    }
  }
}
