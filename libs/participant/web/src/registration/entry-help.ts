import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Alert, type Option, Panel, RadioGroup, Tag, TextArea } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import type { EntryAnswer } from './registrar';
import type { RegistrationDraft } from './registration-draft';

/** Which entry rule stands in the way and, where the rules leave it to the adviser, the approval with its reason. */
@Component({
  selector: 'ff-entry-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, Panel, RadioGroup, Tag, TextArea, TranslocoPipe],
  templateUrl: './entry-help.html',
})
export class EntryHelp {
  readonly entry = input.required<EntryAnswer>();
  readonly draft = input.required<RegistrationDraft>();
  readonly changed = output<Partial<RegistrationDraft>>();

  private readonly i18n = inject(I18n);
  protected readonly needsConsent = computed(() => this.entry().needs.includes('guardian-consent'));
  protected readonly needsApproval = computed(() => this.entry().needs.includes('adviser-approval'));
  protected readonly yesNo = computed<readonly Option<'yes' | 'no'>[]>(() =>
    (['yes', 'no'] as const).map((value) => ({ value, label: this.i18n.text(`participant.entry.consent.${value}`) })),
  );
}
