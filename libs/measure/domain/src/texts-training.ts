import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { say, type MeasureText } from './catalogue-text';

const qualification = say(
  'Personer med behov for kvalifisering som har vansker med å komme i arbeid fordi kvalifikasjonene er mangelfulle eller de grunnleggende ferdighetene svake, fra det året de fyller {age} år.',
  'Personar med behov for kvalifisering som har vanskar med å kome i arbeid fordi kvalifikasjonane er mangelfulle eller dei grunnleggjande dugleikane svake, frå det året dei fyller {age} år.',
  'People in need of qualification who have difficulties entering work because of inadequate qualifications or weak basic skills, from the year they turn {age}.',
  { age: 'OPL.AGE_AE' },
);
const base = { months: 'OPL.DUR_BASE' } as const;
const specialReasons = {
  nb: 'Kan forlenges når deltakeren av særlige grunner ikke rekker å fullføre.',
  nn: 'Kan forlengjast når deltakaren av særlege grunnar ikkje rekk å fullføre.',
  en: 'May be extended when the participant for special reasons cannot complete in time.',
} as const;

/** The six letters of training in tiltaksforskriften § 7-2. */
export const trainingTexts = {
  ARBEIDSMARKEDSOPPLAERING: {
    forWhom: qualification,
    content: say(
      'Kortere yrkesrettede kurs som gir kompetanse arbeidslivet etterspør, som regel med kursbevis eller sertifikat.',
      'Kortare yrkesretta kurs som gir kompetanse arbeidslivet spør etter, som regel med kursbevis eller sertifikat.',
      'Shorter vocational courses that give skills in demand, as a rule with a certificate.',
    ),
    duration: say('Inntil {months} måneder.', 'Inntil {months} månader.', 'Up to {months} months.', base),
  },
  NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV: {
    forWhom: qualification,
    content: say(
      'Norsk, grunnleggende ferdigheter og forberedende opplæring for voksne. Tilbud i kommunen eller fylket vurderes først.',
      'Norsk, grunnleggjande dugleikar og førebuande opplæring for vaksne. Tilbod i kommunen eller fylket blir vurderte først.',
      'Norwegian, basic skills and preparatory education for adults. Offers of the municipality or county are considered first.',
    ),
    duration: say(
      'Inntil {months} måneder, og lengre sammen med eller før fag- og yrkesopplæring.',
      'Inntil {months} månader, og lengre saman med eller før fag- og yrkesopplæring.',
      'Up to {months} months, and longer together with or before vocational training.',
      base,
    ),
  },
  STUDIESPESIALISERING: {
    forWhom: qualification,
    content: say(
      'Fag fra studiespesialisering på videregående nivå som trengs for arbeid eller videre utdanning.',
      'Fag frå studiespesialisering på vidaregåande nivå som trengst for arbeid eller vidare utdanning.',
      'General studies subjects at upper-secondary level needed for work or further education.',
    ),
    duration: say(
      'Inntil {months} måneder, og lengre når fagene leder til høyere utdanning.',
      'Inntil {months} månader, og lengre når faga leier til høgare utdanning.',
      'Up to {months} months, and longer when the subjects lead to higher education.',
      base,
    ),
  },
  FAG_OG_YRKESOPPLAERING: {
    forWhom: qualification,
    content: say(
      'Opplæring i fag og yrker på videregående nivå, i skole eller bedrift, også sammen med norsk og grunnleggende ferdigheter.',
      'Opplæring i fag og yrke på vidaregåande nivå, i skule eller bedrift, også saman med norsk og grunnleggjande dugleikar.',
      'Training in trades at upper-secondary level, in school or enterprise, also together with Norwegian and basic skills.',
    ),
    duration: say(
      `Inntil {months} måneder. ${specialReasons.nb}`,
      `Inntil {months} månader. ${specialReasons.nn}`,
      `Up to {months} months. ${specialReasons.en}`,
      base,
    ),
  },
  HOYERE_YRKESFAGLIG_UTDANNING: {
    forWhom: qualification,
    content: say(
      'Yrkesrettet utdanning ved fagskole, på vanlig studieplass.',
      'Yrkesretta utdanning ved fagskule, på vanleg studieplass.',
      'Vocational education at a vocational college, on an ordinary study place.',
    ),
    duration: say(
      `Inntil {months} måneder. ${specialReasons.nb}`,
      `Inntil {months} månader. ${specialReasons.nn}`,
      `Up to {months} months. ${specialReasons.en}`,
      base,
    ),
  },
  HOYERE_UTDANNING: {
    forWhom: say(
      'Personer med behov for kvalifisering som har en nedsatt arbeidsevne som hindrer dem i å få eller beholde inntektsgivende arbeid. Aldersgrensen er høyere enn for annen opplæring.',
      'Personar med behov for kvalifisering som har ei nedsett arbeidsevne som hindrar dei i å få eller behalde inntektsgivande arbeid. Aldersgrensa er høgare enn for anna opplæring.',
      'People in need of qualification whose reduced work capacity hinders them in getting or keeping paid work. The age limit is higher than for other training.',
    ),
    content: say(
      'Utdanning ved universitet eller høyskole på en ledig studieplass som gir formell kompetanse.',
      'Utdanning ved universitet eller høgskule på ein ledig studieplass som gir formell kompetanse.',
      'Education at university or university college on an available study place that gives formal competence.',
    ),
    duration: say(
      `Inntil {months} måneder. ${specialReasons.nb}`,
      `Inntil {months} månader. ${specialReasons.nn}`,
      `Up to {months} months. ${specialReasons.en}`,
      base,
    ),
  },
} as const satisfies Readonly<Partial<Record<MeasureCode, MeasureText>>>;
