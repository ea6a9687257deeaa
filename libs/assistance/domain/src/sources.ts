import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';

/** What an assessment or a decision can rest on. `other` is named in words. */
export const sourceKinds = [
  'conversation',
  'registration',
  'self-assessment',
  'cv',
  'needs-assessment',
  'work-capacity-assessment',
  'medical-statement',
  'employer-plan',
  'provider-report',
  'education-record',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One thing an assessment or a decision rests on (rulebook N14-09: sources are mandatory). */
export interface Source {
  readonly kind: SourceKind;
  /** The day the source is from, such as the day of the conversation. */
  readonly dated?: LocalDate;
  /** Which document or conversation it was; needed for `other`. */
  readonly words?: string;
}

/** Names of the kinds of sources. */
export const sourceKindNames: Readonly<Record<SourceKind, LocalizedText>> = {
  conversation: { nb: 'Samtale med personen', nn: 'Samtale med personen', en: 'Conversation with the person' },
  registration: { nb: 'Registreringen som arbeidssøker', nn: 'Registreringa som arbeidssøkjar', en: 'Registration as a job seeker' },
  'self-assessment': {
    nb: 'Personens egne svar om behovet for veiledning',
    nn: 'Eigne svar frå personen om behovet for rettleiing',
    en: 'The person’s own answers about the need for guidance',
  },
  cv: { nb: 'CV og jobbønsker', nn: 'CV og jobbønske', en: 'CV and job wishes' },
  'needs-assessment': {
    nb: 'Behovsvurderingen',
    nn: 'Behovsvurderinga',
    en: 'The needs assessment',
  },
  'work-capacity-assessment': { nb: 'Arbeidsevnevurdering', nn: 'Arbeidsevnevurdering', en: 'Work-capacity assessment' },
  'medical-statement': {
    nb: 'Erklæring fra lege eller behandler',
    nn: 'Fråsegn frå lege eller behandlar',
    en: 'Statement from a doctor or therapist',
  },
  'employer-plan': {
    nb: 'Oppfølgingsplan fra arbeidsgiveren',
    nn: 'Oppfølgingsplan frå arbeidsgivaren',
    en: 'The employer’s follow-up plan',
  },
  'provider-report': { nb: 'Rapport fra tiltaksarrangør', nn: 'Rapport frå tiltaksarrangør', en: 'Report from a measure provider' },
  'education-record': { nb: 'Vitnemål eller kursbevis', nn: 'Vitnemål eller kursbevis', en: 'Diploma or course certificate' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
};
