import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { consentStateOf, restsOnConsent, type ShareConsent } from './share-consent';
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

/** Who takes part and when: all a provider still reads once a consent the measure rests on is gone, until Nav has ended it. */
export const fieldsWithoutConsent: readonly ShareField[] = ['name', 'course'];

/** What is left of what is shared once such a consent is gone. */
export function leftWithoutConsent(shared: readonly SharedField[]): readonly SharedField[] {
  return shared.filter(({ field }) => fieldsWithoutConsent.includes(field));
}

/** Whether what is shared has shrunk to that: how a provider, who reads no consents, can know that one is gone. */
export function isWithoutConsent(measure: MeasureCode, shared: readonly ShareField[]): boolean {
  return restsOnConsent(measure) && shared.includes('name') && !shared.includes('content');
}

/**
 * What may be shared of somebody with a strictly protected address: neither telephone nor mail, no free words about the person, and not where
 * they have worked or gone to school, since each can tell where they live. The product's own reading; no source lists the fields.
 */
export const fieldsOfHiddenHome: readonly ShareField[] = ['name', 'course', 'content', 'language', 'job-wishes'];

/** What is left of what is shared when the home must not be told. */
export function leftWithHiddenHome(shared: readonly SharedField[]): readonly SharedField[] {
  return shared.filter(({ field }) => fieldsOfHiddenHome.includes(field));
}

/** Why sharing of a field stopped. */
export const shareEnds = ['withdrawn', 'lapsed', 'package', 'access', 'protection'] as const;
export type ShareEnd = (typeof shareEnds)[number];
