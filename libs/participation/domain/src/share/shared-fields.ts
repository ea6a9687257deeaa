import type { LocalDate } from '@fotfeste/shared/kernel';
import { consentStateOf, type ShareConsent } from './share-consent';
import { shareFields, type ShareField } from './share-field';
import type { SharePackage } from './share-package';

/** Why a field is shared. */
export const shareGrounds = ['necessary', 'consent'] as const;
export type ShareGround = (typeof shareGrounds)[number];

/** A field that a provider gets, why, and until when. */
export interface SharedField {
  readonly field: ShareField;
  readonly ground: ShareGround;
  /** Last day of the consent. */
  readonly until?: LocalDate | undefined;
}

/** What a provider gets to know today: what is necessary, and what the participant has agreed to. Nothing else. */
export function sharedFieldsOf(
  { necessary, optional }: SharePackage,
  consents: readonly ShareConsent[],
  today: LocalDate,
): readonly SharedField[] {
  return shareFields.flatMap<SharedField>((field) => {
    if (necessary.some((each) => each.field === field)) return [{ field, ground: 'necessary' }];
    const consent = optional.includes(field) ? consents.find((each) => each.field === field) : undefined;
    return consent && consentStateOf(consent, today) === 'in-force' ? [{ field, ground: 'consent', until: consent.until }] : [];
  });
}

/** Why sharing of a field stopped. */
export const shareEnds = ['withdrawn', 'lapsed', 'package', 'access'] as const;
export type ShareEnd = (typeof shareEnds)[number];
