import type { MeasureCode } from './measure-codes';
import type { MeasureRow } from './measure-definition';

const regulation = 'FOR-2015-12-11-1598';
const training = { nature: 'measure', law: regulation, tiltakspenger: 'yes' } as const;
const employerGrant = { nature: 'measure', law: regulation, delivery: 'employer-grant', tiltakspenger: 'no' } as const;

/** Measures of tiltaksforskriften chapters 2 to 11. */
export const regulationRows = {
  AVKLARING: {
    name: { nb: 'Avklaring', nn: 'Avklaring', en: 'Clarification' },
    nature: 'measure',
    law: regulation,
    chapter: 'kapittel 2',
    arenaCodes: ['AVKLARAG'],
    delivery: 'procured',
    tiltakspenger: 'yes',
  },
  ARBEIDSTRENING: {
    name: { nb: 'Arbeidstrening', nn: 'Arbeidstrening', en: 'Work training' },
    nature: 'measure',
    law: regulation,
    chapter: 'kapittel 3',
    arenaCodes: ['ARBTREN'],
    delivery: 'employer-agreement',
    tiltakspenger: 'yes',
  },
  OPPFOLGING: {
    name: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
    nature: 'measure',
    law: regulation,
    chapter: 'kapittel 4',
    arenaCodes: ['INDOPPFAG'],
    delivery: 'procured',
    tiltakspenger: 'yes',
  },
  JOBBKLUBB: {
    name: { nb: 'Jobbklubb', nn: 'Jobbklubb', en: 'Job club' },
    nature: 'measure',
    law: regulation,
    chapter: 'kapittel 4',
    arenaCodes: ['JOBBK'],
    delivery: 'procured',
    tiltakspenger: 'yes',
  },
  DIGITALT_OPPFOLGINGSTILTAK: {
    name: { nb: 'Digitalt jobbsøkerkurs', nn: 'Digitalt jobbsøkjarkurs', en: 'Digital job-seeker course' },
    nature: 'measure',
    law: regulation,
    chapter: 'kapittel 4',
    arenaCodes: ['DIGIOPPARB'],
    delivery: 'procured',
    tiltakspenger: 'yes',
  },
  MENTOR: {
    name: { nb: 'Mentor', nn: 'Mentor', en: 'Mentor' },
    ...employerGrant,
    chapter: 'kapittel 5',
    arenaCodes: ['MENTOR'],
  },
  FUNKSJONSASSISTANSE: {
    name: { nb: 'Funksjonsassistanse i arbeidslivet', nn: 'Funksjonsassistanse i arbeidslivet', en: 'Functional assistance at work' },
    shortName: { nb: 'Funksjonsassistanse', nn: 'Funksjonsassistanse', en: 'Functional assistance' },
    ...employerGrant,
    chapter: 'kapittel 6',
    arenaCodes: [],
  },
  ARBEIDSMARKEDSOPPLAERING: {
    name: { nb: 'Arbeidsmarkedsopplæring (AMO)', nn: 'Arbeidsmarknadsopplæring (AMO)', en: 'Labour-market training (AMO)' },
    shortName: { nb: 'AMO-kurs', nn: 'AMO-kurs', en: 'AMO course' },
    ...training,
    chapter: 'kapittel 7, § 7-2 bokstav a',
    arenaCodes: ['GRUPPEAMO', 'ENKELAMO'],
    delivery: 'procured',
  },
  NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV: {
    name: {
      nb: 'Norskopplæring, grunnleggende ferdigheter og forberedende opplæring for voksne',
      nn: 'Norskopplæring, grunnleggjande dugleikar og førebuande opplæring for vaksne',
      en: 'Norwegian, basic skills and preparatory training for adults',
    },
    shortName: { nb: 'Norsk og grunnleggende ferdigheter', nn: 'Norsk og grunnleggjande dugleikar', en: 'Norwegian and basic skills' },
    ...training,
    chapter: 'kapittel 7, § 7-2 bokstav b',
    arenaCodes: [],
    delivery: 'education-place',
  },
  STUDIESPESIALISERING: {
    name: { nb: 'Fag fra studiespesialisering', nn: 'Fag frå studiespesialisering', en: 'General studies subjects' },
    ...training,
    chapter: 'kapittel 7, § 7-2 bokstav c',
    arenaCodes: [],
    delivery: 'education-place',
  },
  FAG_OG_YRKESOPPLAERING: {
    name: { nb: 'Fag- og yrkesopplæring', nn: 'Fag- og yrkesopplæring', en: 'Vocational training' },
    nature: 'measure',
    law: regulation,
    chapter: 'kapittel 7, § 7-2 bokstav d',
    arenaCodes: ['GRUFAGYRKE', 'ENKFAGYRKE'],
    delivery: 'education-place',
    tiltakspenger: 'unless-paid-by-provider',
  },
  HOYERE_YRKESFAGLIG_UTDANNING: {
    name: { nb: 'Høyere yrkesfaglig utdanning', nn: 'Høgare yrkesfagleg utdanning', en: 'Higher vocational education' },
    ...training,
    chapter: 'kapittel 7, § 7-2 bokstav e',
    arenaCodes: [],
    delivery: 'education-place',
  },
  HOYERE_UTDANNING: {
    name: { nb: 'Høyere utdanning', nn: 'Høgare utdanning', en: 'Higher education' },
    ...training,
    chapter: 'kapittel 7, § 7-2 bokstav f',
    arenaCodes: ['HOYEREUTD'],
    delivery: 'education-place',
  },
  SOMMERJOBB: {
    name: { nb: 'Tilskudd til sommerjobb', nn: 'Tilskot til sommarjobb', en: 'Summer job grant' },
    shortName: { nb: 'Sommerjobb', nn: 'Sommarjobb', en: 'Summer job' },
    ...employerGrant,
    chapter: 'kapittel 8',
    arenaCodes: ['TILSJOBB'],
  },
  MIDLERTIDIG_LONNSTILSKUDD: {
    name: { nb: 'Midlertidig lønnstilskudd', nn: 'Mellombels lønstilskot', en: 'Temporary wage subsidy' },
    ...employerGrant,
    chapter: 'kapittel 9',
    arenaCodes: ['MIDLONTIL'],
  },
  VARIG_LONNSTILSKUDD: {
    name: { nb: 'Varig lønnstilskudd', nn: 'Varig lønstilskot', en: 'Permanent wage subsidy' },
    ...employerGrant,
    chapter: 'kapittel 10',
    arenaCodes: ['VARLONTIL'],
  },
  INKLUDERINGSTILSKUDD: {
    name: { nb: 'Inkluderingstilskudd', nn: 'Inkluderingstilskot', en: 'Inclusion grant' },
    ...employerGrant,
    chapter: 'kapittel 11',
    arenaCodes: ['INKLUTILS'],
  },
} as const satisfies Readonly<Partial<Record<MeasureCode, MeasureRow>>>;
