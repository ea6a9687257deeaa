import type { LocalDate } from '@fotfeste/shared/kernel';

/** What the participant wants employers to be told about Nav’s and the health service’s part: all that is needed, some of it, or nothing. */
export const disclosures = ['yes', 'with-limits', 'no'] as const;
export type Disclosure = (typeof disclosures)[number];

/** The parts of the profile in words. There is none for illness: a diagnosis is not asked for and has no field. */
export const profileParts = ['wishes', 'experience', 'strengths', 'supportNeeds', 'contactPlan'] as const;
export type ProfilePart = (typeof profileParts)[number];

/** What somebody wants of work, and what is agreed about telling employers. Nothing need be written before the rest. */
export type VocationalProfile = { readonly [Part in ProfilePart]?: string | undefined } & {
  readonly disclosure?: Disclosure | undefined;
  /** What may be said, or must not be. */
  readonly disclosureWords?: string | undefined;
  /** The day it was agreed with the participant. */
  readonly disclosureOn?: LocalDate | undefined;
};

/** What can be wrong with a profile. */
export const profileFaults = ['limits-missing', 'agreed-day-missing', 'agreed-later', 'agreement-missing'] as const;
export type ProfileFault = (typeof profileFaults)[number];

/** Everything that is wrong with a profile: an agreement has a day that has come, and limits are told. */
export function profileFaultsOf(
  { disclosure, disclosureWords, disclosureOn }: VocationalProfile,
  today: LocalDate,
): readonly ProfileFault[] {
  const wrong: Readonly<Record<ProfileFault, boolean>> = {
    'limits-missing': disclosure === 'with-limits' && !disclosureWords?.trim(),
    'agreed-day-missing': disclosure !== undefined && disclosureOn === undefined,
    'agreed-later': disclosureOn !== undefined && today < disclosureOn,
    'agreement-missing': disclosure === undefined && (disclosureOn !== undefined || Boolean(disclosureWords?.trim())),
  };
  return profileFaults.filter((fault) => wrong[fault]);
}

/** The parts nobody has written yet; what is agreed about telling employers is one of them. */
export function missingProfileParts(profile: VocationalProfile): readonly (ProfilePart | 'disclosure')[] {
  return ([...profileParts, 'disclosure'] as const).filter((part) => !profile[part]?.trim());
}
