import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { agreementWithEmployer, beginningOnlyProbable, contactPoints } from '../conditions/agreement';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { notCoveredByOtherGrants } from '../conditions/other-grants';
import { isTakingPartIn } from '../conditions/taking-part';
import { allButGoodOpportunities, assistanceGroupUsual, underUpperAge } from '../conditions/technical';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { alsoKnownAs, condition, met, missing, mustBe, notMet, type Condition, type Evaluation } from '../engine/condition';
import { measure } from '../engine/measure';
import { anyOf } from '../engine/requirement';
import { mentorAmount } from './mentor-amount';
import { mentorLength, withinNavsLength } from './mentor-length';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 5-3' } as const;

/** Measures a mentor may support (§ 5-3 first paragraph). */
const supportedMeasures: readonly MeasureCode[] = [
  'ARBEIDSTRENING',
  'ARBEIDSMARKEDSOPPLAERING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
];

const inSupportedMeasure = condition({
  id: 'MEN-02',
  part: 'measure',
  kind: 'hard',
  title: {
    nb: 'Deltar i arbeidstrening, opplæring, sommerjobb eller lønnstilskudd',
    nn: 'Deltek i arbeidstrening, opplæring, sommarjobb eller lønstilskot',
    en: 'Takes part in work training, training, a summer job or a wage subsidy',
  },
  basis: {
    ...targetGroup,
    section: '§ 5-3 første ledd',
    quote:
      'Mentor kan tilbys til en tiltaksdeltaker i tiltakene arbeidstrening, opplæring, sommerjobb, midlertidig lønnstilskudd og varig lønnstilskudd.',
  },
  inForce,
  because: {
    nb: 'Personen deltar ikke i et tiltak som kan ha mentor.',
    nn: 'Personen deltek ikkje i eit tiltak som kan ha mentor.',
    en: 'The person does not take part in a measure that may have a mentor.',
  },
  asks: ['participations'],
  evaluate: (facts, at): Evaluation => {
    const takesPart = isTakingPartIn(supportedMeasures, facts, at.startsOn);
    if (takesPart === undefined) return missing('participations');
    return takesPart ? met : notMet();
  },
});

const reducedCapacity = reducedWorkCapacity({
  id: 'MEN-02',
  part: 'reduced-capacity',
  basis: {
    ...targetGroup,
    section: '§ 5-3 andre ledd',
    quote:
      'Mentor kan videre tilbys når det er nødvendig for at en person med nedsatt arbeidsevne skal få eller beholde lønnet arbeid i en ordinær virksomhet',
  },
  inForce: { ...inForce, startNotFound: true },
  title: {
    nb: 'Har nedsatt arbeidsevne, og trenger mentor for å få eller beholde lønnet arbeid i ordinær virksomhet',
    nn: 'Har nedsett arbeidsevne, og treng mentor for å få eller behalde lønt arbeid i ordinær verksemd',
    en: 'Has reduced work capacity, and needs a mentor to get or keep paid work in an ordinary enterprise',
  },
});

const reducedForOrdinaryWork: Condition = {
  ...reducedCapacity,
  note: {
    nb: 'Kravet om nedsatt arbeidsevne sto på nav.no i juni 2023. Når det kom inn i forskriften, er ikke funnet.',
    nn: 'Kravet om nedsett arbeidsevne stod på nav.no i juni 2023. Når det kom inn i forskrifta, er ikkje funne.',
    en: 'The requirement of reduced work capacity stood on nav.no in June 2023. When it entered the regulation was not found.',
  },
};

const needsSupport = condition({
  id: 'MEN-03',
  kind: 'discretionary',
  title: {
    nb: 'Trenger faglig, sosial og praktisk støtte eller opplæring der personen arbeider eller lærer',
    nn: 'Treng fagleg, sosial og praktisk støtte eller opplæring der personen arbeider eller lærer',
    en: 'Needs professional, social and practical support or training where the person works or learns',
  },
  basis: {
    ...regulation,
    section: '§ 5-2',
    quote:
      'Mentor er et tiltak for personer som har behov for nødvendig faglig, sosial og praktisk støtte og/eller opplæring på arbeidsplassen eller opplæringsstedet.',
  },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Trenger personen en mentor for å klare arbeidet eller opplæringen?',
      nn: 'Treng personen ein mentor for å klare arbeidet eller opplæringa?',
      en: 'Does the person need a mentor to manage the work or the training?',
    },
    help: {
      nb: 'Hva skal mentoren hjelpe med, i hvor mange timer, og hvordan skal det trappes ned? Hvem er mentor: kollega, medstudent eller medelev?',
      nn: 'Kva skal mentoren hjelpe med, i kor mange timar, og korleis skal det trappast ned? Kven er mentor: kollega, medstudent eller medelev?',
      en: 'What shall the mentor help with, for how many hours, and how will it taper off? Who is the mentor: colleague, fellow student or fellow pupil?',
    },
  },
});

const providerQualifies = condition({
  id: 'MEN-07',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Arrangøren er ordinær arbeidsgiver, opplæringssted eller godkjent lærebedrift',
    nn: 'Arrangøren er ordinær arbeidsgivar, opplæringsstad eller godkjend lærebedrift',
    en: 'The provider is an ordinary employer, a place of learning or an approved training enterprise',
  },
  basis: {
    ...regulation,
    section: '§ 5-5 første ledd',
    quote: 'et opplæringssted der tiltaksdeltakeren gjennomfører opplæring, eller',
  },
  inForce,
  because: {
    nb: 'Bare en ordinær arbeidsgiver, et opplæringssted eller en godkjent lærebedrift kan være arrangør.',
    nn: 'Berre ein ordinær arbeidsgivar, ein opplæringsstad eller ei godkjend lærebedrift kan vere arrangør.',
    en: 'Only an ordinary employer, a place of learning or an approved training enterprise can be the provider.',
  },
  note: {
    nb: 'Lærebedrifter kom til senere; datoen er ikke funnet.',
    nn: 'Lærebedrifter kom til seinare; datoen er ikkje funnen.',
    en: 'Training enterprises were added later; the date was not found.',
  },
  asks: ['mentorProviderQualifies'],
  evaluate: mustBe('mentorProviderQualifies'),
});

const mayAskForReport = condition({
  id: 'TF § 5-5',
  kind: 'information',
  audience: 'provider',
  title: { nb: 'Rapport på forespørsel', nn: 'Rapport på førespurnad', en: 'Report on request' },
  text: {
    nb: 'Nav kan be arrangøren om en rapport eller vurdering av hvordan mentortiltaket går.',
    nn: 'Nav kan be arrangøren om ein rapport eller ei vurdering av korleis mentortiltaket går.',
    en: 'Nav may ask the provider for a report or an assessment of how the mentor measure goes.',
  },
  basis: {
    ...regulation,
    section: '§ 5-5 andre ledd',
    quote: 'Arbeids- og velferdsetaten kan be om at tiltaksarrangør avgir rapport eller vurdering av gjennomføring av tiltaket.',
  },
  inForce,
});

const agreementQuote =
  'Det skal inngås en avtale mellom tiltaksdeltakeren, tiltaksarrangøren og Arbeids- og velferdsetaten som angir mentortiltakets formål, hvor mange timer det skal gis tilskudd til og eventuelt hvilken annen bistand som skal benyttes.';

/** Mentor, tiltaksforskriften chapter 5. */
export const mentor = measure({
  code: 'MENTOR',
  inForce,
  requirements: [
    ...generalProvisions('MEN-01'),
    anyOf([inSupportedMeasure, reducedForOrdinaryWork], {
      nb: 'Hører til en av de to gruppene i § 5-3',
      nn: 'Høyrer til ei av dei to gruppene i § 5-3',
      en: 'Belongs to one of the two groups in § 5-3',
    }),
    needsSupport,
    providerQualifies,
    agreementWithEmployer({ id: 'MEN-08', basis: { ...regulation, section: '§ 5-7 første ledd', quote: agreementQuote }, inForce }),
    notCoveredByOtherGrants({
      id: 'MEN-09',
      basis: {
        ...regulation,
        section: '§ 5-6 tredje ledd',
        quote: 'Tilskudd til mentor kan ikke gis til dekning av de samme utgiftene som dekkes av andre tilskudd.',
      },
      inForce,
      note: {
        nb: 'Ved fagopplæring i bedrift gjelder det også tilskudd til lærebedriften og til lærlinger med særskilte behov. Når den setningen kom inn, er ikke funnet.',
        nn: 'Ved fagopplæring i bedrift gjeld det òg tilskot til lærebedrifta og til lærlingar med særskilde behov. Når den setninga kom inn, er ikkje funne.',
        en: 'For vocational training in an enterprise this includes the grant to the training enterprise and for apprentices with special needs. When that sentence was added was not found.',
      },
    }),
    ...employerGrant,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'TGA', 'medium'), 'MEN-10'),
    alsoKnownAs(underUpperAge, 'MEN-10'),
    withinNavsLength,
    contactPoints({
      id: 'MEN-08',
      basis: {
        ...regulation,
        section: '§ 5-7 andre ledd',
        quote: 'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
        confidence: 'medium',
      },
      inForce: { from: localDate('2022-09-01') },
      note: beginningOnlyProbable,
    }),
    mayAskForReport,
  ],
  duration: mentorLength,
  amount: mentorAmount,
});
