import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import {
  exportFormats,
  exportReasons,
  mostExported,
  type CaseListColumn,
  type ExportFormat,
  type ExportReason,
} from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Button, ErrorSummary, Form, FormState, Modal, RadioGroup, Select, Toasts } from '@fotfeste/shared/ui';
import { Client, CountedPipe, formatNumber, I18n, saveFile, type ReceivedFile } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseListing } from '../list/case-listing';
import { ListAddress } from '../list/list-address';

/** Takes the list out as a file, as it stands: filters, search, order and columns. Not there for those who may not. */
@Component({
  selector: 'ff-export-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, ErrorSummary, Form, Modal, RadioGroup, Select, TranslocoPipe],
  templateUrl: './export-dialog.html',
})
export class ExportDialog {
  readonly listing = input.required<CaseListing>();
  readonly columns = input.required<readonly CaseListColumn[]>();
  /** How many people the list has as it stands. */
  readonly total = input.required<number>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  private readonly address = inject(ListAddress);
  protected readonly form = new FormState();
  protected readonly isOpen = signal(false);
  protected readonly format = signal<ExportFormat | ''>('xlsx');
  protected readonly reason = signal<ExportReason | ''>('');
  protected readonly isOffice = computed(() => this.listing().scope === 'office');
  protected readonly mayExport = computed(() => this.permissions.may(this.isOffice() ? 'caseload:export-office' : 'caseload:export-own'));
  protected readonly isTooMuch = computed(() => this.total() > mostExported);
  protected readonly most = formatNumber(mostExported);
  protected readonly formats = computed(() =>
    exportFormats.map((value) => ({ value, label: this.i18n.text(`caseload.export.formats.${value}`) })),
  );
  protected readonly reasons = computed(() =>
    exportReasons.map((value) => ({ value, label: this.i18n.text(`caseload.export.reasons.${value}`) })),
  );

  protected open(): void {
    this.form.clear();
    this.reason.set('');
    this.isOpen.set(true);
  }

  protected async take(): Promise<void> {
    const file = await this.form.submit({
      check: () => ({ reason: this.isOffice() && !this.reason() ? this.i18n.text('caseload.export.noReason') : undefined }),
      send: () => this.file(),
    });
    if (!file) return;
    saveFile(file);
    this.isOpen.set(false);
    this.toasts.show(this.i18n.text('caseload.export.taken', { name: file.name }));
  }

  private file(): Promise<ReceivedFile> {
    const { filters, details, sort, direction, office, adviser } = this.address.content();
    const text = this.listing().text().trim() || undefined;
    const body = {
      ...{ format: this.format() || 'xlsx', columns: this.columns(), filter: filters },
      ...given({ text, detail: details, sort, direction, office, adviser }),
    } as const;
    const reason = this.reason();
    if (this.isOffice() && reason) return this.client.file('POST /caseload/office/export', { body: { ...body, reason } });
    return this.client.file('POST /caseload/mine/export', { body });
  }
}
