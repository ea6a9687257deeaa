import type { FieldErrors } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';
import { type FactContent, type FactKind, percentOf } from './fact-content';

/** What must be filled in, by kind. */
export function factErrors(kind: FactKind, content: FactContent, i18n: I18n): FieldErrors {
  const { employerName, employerNumber, educationCode, title, state, type, percent, from, to, source } = content;
  const missing = (isMissing: boolean, field: string): string | undefined =>
    isMissing ? i18n.text(`participant.fact.missing.${field}`) : undefined;
  const isPercentWrong = percent.trim() === '' ? kind === 'sick-leave' : percentOf(percent) === undefined;
  return {
    employerName: missing(kind === 'employment' && employerName.trim() === '', 'employerName'),
    employerNumber: missing(kind === 'employment' && !/^(\d{9})?$/.test(employerNumber.replace(/\s/g, '')), 'employerNumber'),
    type: missing(kind === 'benefit' && type === '', 'type'),
    educationCode: missing(kind === 'education' && !educationCode, 'educationCode'),
    title: missing(
      (kind === 'education' || kind === 'certificate') && title.trim() === '',
      kind === 'certificate' ? 'certificate' : 'title',
    ),
    state: missing(kind === 'education' && state === '', 'state'),
    percent: missing(hasPercent(kind) && isPercentWrong, 'percent'),
    from: missing(hasPercent(kind) && !from, 'from'),
    to: missing(from !== undefined && to !== undefined && to < from, 'to'),
    source: missing(source === '', 'source'),
  };
}

/** Work, sick leave and benefits have a share of full time and begin on a day; of what somebody has learnt neither need be known. */
export function hasPercent(kind: FactKind): boolean {
  return kind !== 'education' && kind !== 'certificate';
}
