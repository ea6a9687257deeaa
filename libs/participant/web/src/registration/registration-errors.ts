import type { FieldErrors } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';
import type { EntryNeed } from './registrar';
import { parentsOf, type RegistrationDraft } from './registration-draft';

/** Shortest reason that the server takes. Unit: characters. */
const shortestReason = 10;

/** What the server has asked for after an earlier try. */
export interface AskedFor {
  readonly needs: readonly EntryNeed[];
  readonly asksForOffice: boolean;
}

/** What must be filled in before it is worth sending. */
export function registrationErrors(draft: RegistrationDraft, { needs, asksForOffice }: AskedFor, i18n: I18n): FieldErrors {
  const { situations, approvalReason, office } = draft;
  const missing = (isMissing: boolean, field: string): string | undefined =>
    isMissing ? i18n.text(`participant.register.missing.${field}`) : undefined;
  return {
    situations: missing(situations.length === 0, 'situations'),
    office: missing(asksForOffice && !office, 'office'),
    ...(needs.includes('guardian-consent') && parentErrors(draft, i18n)),
    approvalReason: missing(needs.includes('adviser-approval') && approvalReason.trim().length < shortestReason, 'approvalReason'),
  };
}

/** Each parent has a name, an answer and, once answered, its day. */
function parentErrors(draft: RegistrationDraft, i18n: I18n): FieldErrors {
  if (draft.parentsUnknown) return {};
  return Object.fromEntries(
    parentsOf(draft).flatMap(({ name, answer, answeredOn }, index) => {
      const isAnswered = answer === 'given' || answer === 'refused';
      const faults = { name: !name.trim(), answer: answer === '', answeredOn: isAnswered && !answeredOn };
      return Object.entries(faults).flatMap(([field, isFaulty]) =>
        isFaulty ? [[`parents.${String(index)}.${field}`, i18n.text(`participant.entry.parents.missing.${field}`)] as const] : [],
      );
    }),
  );
}
