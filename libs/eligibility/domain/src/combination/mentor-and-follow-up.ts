import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import { startNotFound } from '../engine/rule';
import type { MeasureCode } from '../catalogue/measure-codes';
import { beginning, regulation, trainingCodes, whitePaper, type CombinationRule } from './combination-rule';

const withMentor = [
  'ARBEIDSTRENING',
  ...trainingCodes,
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
] as const satisfies readonly MeasureCode[];
const jobSupport = ['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'] as const satisfies readonly MeasureCode[];
const followUpMeasures = ['OPPFOLGING', 'ARBEID_MED_STOTTE', ...jobSupport] as const satisfies readonly MeasureCode[];

const ownRegulation = { law: 'FOR-2023-06-20-1073', source: 'EF', confidence: 'high' } as const;
const ownSince: InForce = { from: localDate('2023-06-20') };
const alsoFollowUp = 'Det kan ved behov også gis oppfølgingsbistand gjennom andre arbeidsmarkedstiltak.';

const besideSubsidy: LocalizedText = {
  nb: 'Personen og arbeidsgiveren kan få oppfølging gjennom et annet tiltak ved siden av lønnstilskuddet.',
  nn: 'Personen og arbeidsgivaren kan få oppfølging gjennom eit anna tiltak ved sida av lønstilskotet.',
  en: 'The person and the employer may get follow-up through another measure beside the wage subsidy.',
};

/** Support beside a measure: mentor, and follow-up of the person in work or training. */
export const mentorAndFollowUp: readonly CombinationRule[] = [
  ...withMentor.map((code): CombinationRule => ({
    of: [code, 'MENTOR'],
    verdict: 'allowed',
    text: { nb: 'Kan ha mentor.', nn: 'Kan ha mentor.', en: 'May have a mentor.' },
    basis: {
      ...regulation,
      section: '§ 5-3 første ledd',
      quote:
        'Mentor kan tilbys til en tiltaksdeltaker i tiltakene arbeidstrening, opplæring, sommerjobb, midlertidig lønnstilskudd og varig lønnstilskudd.',
    },
    inForce: beginning,
    rules: ['MEN-02'],
  })),
  {
    of: ['ARBEIDSTRENING', 'OPPFOLGING'],
    verdict: 'allowed',
    text: {
      nb: 'Oppfølging kan gis mens personen er i arbeidstrening.',
      nn: 'Oppfølging kan bli gitt medan personen er i arbeidstrening.',
      en: 'Follow-up may be given while the person is in work training.',
    },
    basis: { ...regulation, section: '§ 3-4 første ledd, § 4-2', confidence: 'medium' },
    inForce: beginning,
  },
  ...trainingCodes.map((code): CombinationRule => ({
    of: [code, 'OPPFOLGING'],
    verdict: 'allowed',
    text: {
      nb: 'Oppfølging kan gis sammen med opplæring.',
      nn: 'Oppfølging kan bli gitt saman med opplæring.',
      en: 'Follow-up may be given together with training.',
    },
    basis: whitePaper,
    inForce: startNotFound,
  })),
  {
    of: ['FAG_OG_YRKESOPPLAERING', 'ARBEID_MED_STOTTE'],
    verdict: 'allowed',
    text: {
      nb: 'Arbeid med støtte kan hjelpe personen gjennom fag- og yrkesopplæringen.',
      nn: 'Arbeid med støtte kan hjelpe personen gjennom fag- og yrkesopplæringa.',
      en: 'Work with support may help the person through vocational training.',
    },
    basis: {
      ...ownRegulation,
      section: '§ 2-2 tredje ledd',
      quote:
        'Deltakere i arbeid med støtte som får fag- og yrkesopplæring etter tiltaksforskriften § 7-2 første ledd bokstav d, kan få bistand til å gjennomføre opplæringen.',
    },
    inForce: ownSince,
  },
  ...jobSupport.flatMap((support) =>
    trainingCodes.map((code): CombinationRule => ({
      of: [code, support],
      verdict: 'allowed',
      text: {
        nb: 'Individuell jobbstøtte kan følge personen under opplæring og utdanning.',
        nn: 'Individuell jobbstøtte kan følgje personen under opplæring og utdanning.',
        en: 'Individual job support may follow the person during training and education.',
      },
      basis: {
        ...ownRegulation,
        section: '§ 3-2 tredje ledd',
        quote: 'Deltakeren kan også få oppfølging under opplæring og utdanning.',
      },
      inForce: ownSince,
    })),
  ),
  ...subsidised('MIDLERTIDIG_LONNSTILSKUDD', { ...regulation, section: '§ 9-6 andre ledd', quote: alsoFollowUp }, beginning),
  ...subsidised('VARIG_LONNSTILSKUDD', { ...regulation, section: '§ 10-8 andre ledd', quote: alsoFollowUp }, beginning),
  ...subsidised(
    'FIREARIG_LONNSTILSKUDD',
    { law: 'FOR-2026-02-04-163', section: '§ 9 andre ledd', quote: alsoFollowUp, source: 'F4', confidence: 'high' },
    { from: localDate('2026-08-01') },
  ),
];

/** The section speaks of other measures; that it means every kind of follow-up is the rulebook's reading for all but oppfølging. */
function subsidised(measure: MeasureCode, basis: Basis, inForce: InForce): readonly CombinationRule[] {
  return followUpMeasures.map((code): CombinationRule => ({
    of: [measure, code],
    verdict: 'allowed',
    text: besideSubsidy,
    basis: code === 'OPPFOLGING' ? basis : { ...basis, confidence: 'medium' },
    inForce: inForce.from < ownSince.from && code !== 'OPPFOLGING' ? ownSince : inForce,
  }));
}
