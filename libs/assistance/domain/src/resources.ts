import type { LocalizedText } from '@fotfeste/shared/kernel';

/** What somebody can build on. The product's own list: neither law nor white paper has one. */
export const resources = [
  'education',
  'work-experience',
  'certificates',
  'languages',
  'digital-skills',
  'motivation',
  'network',
  'employer-contact',
  'driving-licence',
  'stable-situation',
  'support-around',
] as const;
export type Resource = (typeof resources)[number];

/** Names of the resources. */
export const resourceNames: Readonly<Record<Resource, LocalizedText>> = {
  education: { nb: 'Utdanning', nn: 'Utdanning', en: 'Education' },
  'work-experience': { nb: 'Arbeidserfaring', nn: 'Arbeidserfaring', en: 'Work experience' },
  certificates: { nb: 'Fagbrev, kurs og sertifikater', nn: 'Fagbrev, kurs og sertifikat', en: 'Trade certificate, courses and permits' },
  languages: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
  'digital-skills': { nb: 'Digitale ferdigheter', nn: 'Digitale dugleikar', en: 'Digital skills' },
  motivation: { nb: 'Vilje og motivasjon', nn: 'Vilje og motivasjon', en: 'Will and motivation' },
  network: { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' },
  'employer-contact': { nb: 'Kontakt med en arbeidsgiver', nn: 'Kontakt med ein arbeidsgivar', en: 'Contact with an employer' },
  'driving-licence': { nb: 'Førerkort', nn: 'Førarkort', en: 'Driving licence' },
  'stable-situation': { nb: 'Stabil livssituasjon', nn: 'Stabil livssituasjon', en: 'Stable situation in life' },
  'support-around': { nb: 'Støtte fra andre', nn: 'Støtte frå andre', en: 'Support from others' },
};
