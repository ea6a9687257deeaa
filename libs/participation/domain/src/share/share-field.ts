/**
 * What a provider can get to know of a participant. Each has a source in the product; benefits and decisions are not among them, since no
 * provider needs them, and they tell of health.
 */
export const shareFields = [
  'name',
  'course',
  'content',
  'contact',
  'language',
  'background',
  'plan-goal',
  'job-wishes',
  'work-experience',
  'education',
  'adaptation',
] as const;
export type ShareField = (typeof shareFields)[number];

/** Where the value of a field comes from. */
export const shareSources = [
  'population-register',
  'participation',
  'contact-details',
  'plan',
  'registration',
  'employments',
  'educations',
  'consent',
] as const;
export type ShareSource = (typeof shareSources)[number];

/** How a field can be shared: `always`, as necessary or optional as the agreement says, or only when the participant consents. */
export type ShareRule = 'always' | 'necessary-or-optional' | 'optional-only';

/** A field with its source and how it can be shared. */
export interface ShareFieldDefinition {
  readonly source: ShareSource;
  readonly rule: ShareRule;
}

/** Every field. Nobody can carry out a measure without knowing who takes part, when and in what; health is only shared by consent. */
export const shareFieldDefinitions: Readonly<Record<ShareField, ShareFieldDefinition>> = {
  name: { source: 'population-register', rule: 'always' },
  course: { source: 'participation', rule: 'always' },
  content: { source: 'participation', rule: 'always' },
  contact: { source: 'contact-details', rule: 'necessary-or-optional' },
  language: { source: 'contact-details', rule: 'necessary-or-optional' },
  background: { source: 'participation', rule: 'necessary-or-optional' },
  'plan-goal': { source: 'plan', rule: 'necessary-or-optional' },
  'job-wishes': { source: 'registration', rule: 'necessary-or-optional' },
  'work-experience': { source: 'employments', rule: 'necessary-or-optional' },
  education: { source: 'educations', rule: 'necessary-or-optional' },
  adaptation: { source: 'consent', rule: 'optional-only' },
};

/** Whether a field holds health information: what the participant has agreed may be said of needs for adaptation. */
export function isHealthField(field: ShareField): boolean {
  return shareFieldDefinitions[field].rule === 'optional-only';
}

/** Fields that no agreement can leave out. */
export const fieldsAlwaysShared = shareFields.filter((field) => shareFieldDefinitions[field].rule === 'always');

/** Fields that an agreement decides on. */
export const fieldsToDecide = shareFields.filter((field) => shareFieldDefinitions[field].rule !== 'always');
