import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Alert, Panel, Tag, TextArea } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import { ParentsField } from './parents-field';
import type { EntryAnswer } from './registrar';
import type { RegistrationDraft } from './registration-draft';

/** Which entry rule stands in the way and, where the rules leave it to the adviser, the approval with its reason. */
@Component({
  selector: 'ff-entry-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, Panel, ParentsField, Tag, TextArea, TranslocoPipe],
  templateUrl: './entry-help.html',
})
export class EntryHelp {
  readonly entry = input.required<EntryAnswer>();
  readonly draft = input.required<RegistrationDraft>();
  readonly changed = output<Partial<RegistrationDraft>>();

  protected readonly needsConsent = computed(() => this.entry().needs.includes('guardian-consent'));
  /** A reason that was written stays in sight while something else is missing. */
  protected readonly needsApproval = computed(() => this.entry().needs.includes('adviser-approval') || this.draft().approvalReason !== '');
}
