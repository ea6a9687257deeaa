import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { packageWordsLength, type ShareField } from '@fotfeste/participation/domain';
import {
  Alert,
  Button,
  ErrorSummary,
  Facts,
  Form,
  FormState,
  InlineMessage,
  Page,
  Panel,
  ProblemMessage,
  RadioGroup,
  Skeleton,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PackageField, SharePackage } from './contract';

type Kind = PackageField['kind'];

/** What an agreement lets its provider know: what is necessary, for what and by which law, and what is left to the participant. */
@Component({
  selector: 'ff-share-package-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Alert,
      Button,
      DateTimePipe,
      ErrorSummary,
      Facts,
      Form,
      InlineMessage,
      Page,
      Panel,
      ProblemMessage,
      RadioGroup,
      RouterLink,
      Skeleton,
    ],
    ...[TextField, TranslocoPipe],
  ],
  templateUrl: './share-package-page.html',
})
export class SharePackagePage {
  readonly agreementId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly path = computed(() => ({ agreementId: this.agreementId() }));
  protected readonly form = new FormState();
  protected readonly wordsLength = packageWordsLength;
  protected readonly reading = this.client.read('GET /agreements/{agreementId}/share-package', this.path);
  protected readonly fields = linkedSignal<readonly PackageField[]>(() => this.reading.value()?.fields ?? []);
  protected readonly kinds = computed(() => this.optionsOf(['necessary', 'optional', 'not-shared']));
  /** Health is never necessary. */
  protected readonly healthKinds = computed(() => this.optionsOf(['optional', 'not-shared']));

  protected nameOf(measure: MeasureCode): string {
    return this.i18n.localized(measureDefinitions[measure].name);
  }

  protected listOf(fields: readonly ShareField[]): string {
    const names = fields.map((field) => this.i18n.text(`participation.share.inSentence.${field}`));
    return names.join(', ') || this.i18n.text('participation.share.package.none');
  }

  protected change(field: ShareField, change: Partial<PackageField>): void {
    this.fields.update((before) => before.map((each) => (each.field === field ? { ...each, ...change } : each)));
  }

  protected async save({ version }: SharePackage): Promise<void> {
    const fields = this.fields();
    const answer = await this.form.submit({
      check: () => Object.fromEntries(fields.flatMap((each) => this.missingIn(each))),
      send: (idempotencyKey) =>
        this.client.send('PUT /agreements/{agreementId}/share-package', {
          ...{ path: this.path(), etag: `"${version}"`, idempotencyKey },
          body: {
            necessary: fields.filter(({ kind }) => kind === 'necessary').map(({ field, purpose, basis }) => ({ field, purpose, basis })),
            optional: fields.filter(({ kind }) => kind === 'optional').map(({ field }) => field),
          },
        }),
    });
    if (!answer) return;
    this.reading.set({ value: answer.value });
    this.toasts.show(this.i18n.text('participation.share.done.package'));
  }

  private missingIn({ field, kind, purpose, basis }: PackageField): readonly (readonly [string, string])[] {
    if (kind !== 'necessary') return [];
    const text = (key: string): string => this.i18n.text(`participation.share.package.${key}`);
    return [
      ...(purpose.trim() ? [] : [[`${field}.purpose`, text('purposeMissing')] as const]),
      ...(basis.trim() ? [] : [[`${field}.basis`, text('basisMissing')] as const]),
    ];
  }

  private optionsOf(kinds: readonly Kind[]) {
    return kinds.map((value) => ({
      value,
      label: this.i18n.text(`participation.share.package.kinds.${value}`),
    }));
  }
}
