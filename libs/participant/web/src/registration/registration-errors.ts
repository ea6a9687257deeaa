import type { FieldErrors } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';
import type { EntryNeed } from './registrar';
import type { RegistrationDraft } from './registration-draft';

/** Shortest reason that the server takes. Unit: characters. */
const shortestReason = 10;

/** What the server has asked for after an earlier try. */
export interface AskedFor {
  readonly needs: readonly EntryNeed[];
  readonly asksForOffice: boolean;
}

/** What must be filled in before it is worth sending. */
export function registrationErrors(
  { situations, guardianConsents, approvalReason, office }: RegistrationDraft,
  { needs, asksForOffice }: AskedFor,
  i18n: I18n,
): FieldErrors {
  const missing = (isMissing: boolean, field: string): string | undefined =>
    isMissing ? i18n.text(`participant.register.missing.${field}`) : undefined;
  return {
    situations: missing(situations.length === 0, 'situations'),
    office: missing(asksForOffice && !office, 'office'),
    guardianConsents: missing(needs.includes('guardian-consent') && guardianConsents === '', 'guardianConsents'),
    approvalReason: missing(needs.includes('adviser-approval') && approvalReason.trim().length < shortestReason, 'approvalReason'),
  };
}
