import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { say, type MeasureText } from './catalogue-text';

const followUpCeiling = { base: 'OPP.DUR_BASE', more: 'OPP.DUR_EXT' } as const;

/** Measures that a provider carries out for Nav. */
export const providerTexts = {
  AVKLARING: {
    forWhom: say(
      'Personer som trenger en grundigere avklaring av arbeidsevne og bistandsbehov enn Nav selv kan gi.',
      'Personar som treng ei grundigare avklaring av arbeidsevne og bistandsbehov enn Nav sjølv kan gi.',
      'People who need a more thorough clarification of work capacity and assistance than Nav itself can give.',
    ),
    content: say(
      'Kartlegging og veiledning om mulighetene på arbeidsmarkedet, med utprøving av arbeidsevnen når det trengs. Arrangøren skriver en rapport om gjennomføringen og bistandsbehovet.',
      'Kartlegging og rettleiing om moglegheitene på arbeidsmarknaden, med utprøving av arbeidsevna når det trengst. Arrangøren skriv ein rapport om gjennomføringa og bistandsbehovet.',
      'Mapping and guidance about the possibilities in the labour market, with testing of work capacity when needed. The provider writes a report on how it went and what assistance is needed.',
    ),
    duration: say(
      'Noen uker, som kan forlenges når avklaringen krever det.',
      'Nokre veker, som kan forlengjast når avklaringa krev det.',
      'A few weeks, which may be extended when the clarification calls for it.',
    ),
  },
  OPPFOLGING: {
    forWhom: say(
      'Personer som trenger mer omfattende hjelp til å få eller beholde arbeid enn Nav selv kan gi, også i overgangen fra skole eller soning.',
      'Personar som treng meir omfattande hjelp til å få eller behalde arbeid enn Nav sjølv kan gi, også i overgangen frå skule eller soning.',
      'People who need more help to get or keep work than Nav itself can give, also on the way out of school or imprisonment.',
    ),
    content: say(
      'Kartlegging, veiledning, hjelp til jobbsøking og oppfølging på arbeidsplassen, med råd til både deltaker og arbeidsgiver.',
      'Kartlegging, rettleiing, hjelp til jobbsøking og oppfølging på arbeidsplassen, med råd til både deltakar og arbeidsgivar.',
      'Mapping, guidance, help with job search and follow-up at the workplace, with advice to participant and employer.',
    ),
    duration: say(
      'Inntil {base} måneder, som kan forlenges med {more} måneder. Ved nedsatt arbeidsevne inntil {reduced} måneder i alt, og {transition} måneder til i overgangen fra skole eller institusjon.',
      'Inntil {base} månader, som kan forlengjast med {more} månader. Ved nedsett arbeidsevne inntil {reduced} månader i alt, og {transition} månader til i overgangen frå skule eller institusjon.',
      'Up to {base} months, which may be extended by {more} months. With reduced work capacity up to {reduced} months in all, and {transition} months more on the way out of school or institution.',
      { ...followUpCeiling, reduced: 'OPP.DUR_TOTAL_REDUCED', transition: 'OPP.DUR_EXT_TRANSITION' },
    ),
  },
  JOBBKLUBB: {
    forWhom: say(
      'Personer som trenger hjelp til å søke arbeid og har nytte av å gjøre det sammen med andre.',
      'Personar som treng hjelp til å søkje arbeid og har nytte av å gjere det saman med andre.',
      'People who need help to look for work and benefit from doing it together with others.',
    ),
    content: say(
      'Jobbsøking i gruppe: kartlegging av egne ressurser, søknad og CV, trening på intervju og kontakt med arbeidsgivere.',
      'Jobbsøking i gruppe: kartlegging av eigne ressursar, søknad og CV, trening på intervju og kontakt med arbeidsgivarar.',
      'Looking for work in a group: own resources, application and CV, interview practice and contact with employers.',
    ),
    duration: say(
      'Vanligvis noen uker. Taket er det samme som for oppfølging: {base} måneder, som kan forlenges med {more}.',
      'Vanlegvis nokre veker. Taket er det same som for oppfølging: {base} månader, som kan forlengjast med {more}.',
      'Usually a few weeks. The limit is that of follow-up: {base} months, which may be extended by {more}.',
      followUpCeiling,
    ),
  },
  DIGITALT_OPPFOLGINGSTILTAK: {
    forWhom: say(
      'Personer som trenger å bli bedre til å søke arbeid og kan gjøre det på nett.',
      'Personar som treng å bli betre til å søkje arbeid og kan gjere det på nett.',
      'People who need to become better at looking for work and can do so online.',
    ),
    content: say(
      'Kurs på nett om arbeidsmarkedet, søknad, CV og intervju, med veileder.',
      'Kurs på nett om arbeidsmarknaden, søknad, CV og intervju, med rettleiar.',
      'An online course about the labour market, application, CV and interview, with a counsellor.',
    ),
    duration: say('Vanligvis noen få uker.', 'Vanlegvis nokre få veker.', 'Usually a few weeks.'),
  },
  ARBEIDSRETTET_REHABILITERING: {
    forWhom: say(
      'Sykmeldte arbeidstakere, og personer med nedsatt arbeidsevne, som helsemessige eller sosiale problemer hindrer i arbeidslivet.',
      'Sjukmelde arbeidstakarar, og personar med nedsett arbeidsevne, som helsemessige eller sosiale problem hindrar i arbeidslivet.',
      'Sick-listed employees, and people with reduced work capacity, whom health or social problems hinder in working life.',
    ),
    content: say(
      'Trening, utprøving, motivasjon og mestring i kontakt med arbeidslivet, satt sammen for den enkelte, på dagtid eller med overnatting.',
      'Trening, utprøving, motivasjon og meistring i kontakt med arbeidslivet, sett saman for den enkelte, på dagtid eller med overnatting.',
      'Exercise, testing, motivation and coping in contact with working life, put together for each person, by day or residential.',
    ),
    duration: say('Noen uker.', 'Nokre veker.', 'A few weeks.'),
  },
  ARBEIDSFORBEREDENDE_TRENING: {
    forWhom: say(
      'Personer med nedsatt arbeidsevne, sammensatte bistandsbehov og særlig usikre yrkesmessige forutsetninger. De kan ikke være ansatt hos arrangøren.',
      'Personar med nedsett arbeidsevne, samansette bistandsbehov og særleg usikre yrkesmessige føresetnader. Dei kan ikkje vere tilsette hos arrangøren.',
      'People with reduced work capacity, complex assistance needs and particularly uncertain vocational prospects. They cannot be employed by the provider.',
    ),
    content: say(
      'Kartlegging og karriereveiledning, trening i tilrettelagte omgivelser og i ordinære virksomheter, opplæring, og oppfølging etter ansettelse.',
      'Kartlegging og karriererettleiing, trening i tilrettelagde omgivnader og i ordinære verksemder, opplæring, og oppfølging etter tilsetjing.',
      'Mapping and career guidance, training in adapted surroundings and in ordinary enterprises, education, and follow-up after hiring.',
    ),
    duration: say(
      'Inntil {base} måneder, som kan forlenges med {more} måneder, og med {education} til under opplæring mot formell kompetanse. Nav vurderer status hver {review}. måned.',
      'Inntil {base} månader, som kan forlengjast med {more} månader, og med {education} til under opplæring mot formell kompetanse. Nav vurderer statusen kvar {review}. månad.',
      'Up to {base} months, which may be extended by {more} months, and by {education} more during education towards formal competence. Nav looks at progress every {review} months.',
      { base: 'AFT.DUR_BASE', more: 'AFT.DUR_EXT', education: 'AFT.DUR_EXT_EDU', review: 'AFT.REVIEW' },
    ),
  },
  VARIG_TILRETTELAGT_ARBEID_SKJERMET: {
    forWhom: say(
      'Personer som har uføretrygd, eller snart ventes å få det, og som trenger spesiell tilrettelegging og tett oppfølging.',
      'Personar som har uføretrygd, eller snart er venta å få det, og som treng spesiell tilrettelegging og tett oppfølging.',
      'People who have disability pension, or are expected to get it soon, and who need special adaptation and close follow-up.',
    ),
    content: say(
      'Fast ansettelse i en forhåndsgodkjent virksomhet med oppgaver som er tilpasset den enkelte. Hospitering i ordinært arbeidsliv er mulig.',
      'Fast tilsetjing i ei førehandsgodkjend verksemd med oppgåver som er tilpassa den enkelte. Hospitering i ordinært arbeidsliv er mogleg.',
      'Permanent employment in a pre-approved enterprise with tasks adapted to the person. Secondment to ordinary working life is possible.',
    ),
    duration: say(
      'Ingen tidsgrense. Nav vurderer jevnlig overgang til andre tiltak, utdanning eller ordinært arbeid.',
      'Inga tidsgrense. Nav vurderer jamleg overgang til andre tiltak, utdanning eller ordinært arbeid.',
      'No time limit. Nav regularly considers a move to other measures, education or ordinary work.',
    ),
  },
  TILRETTELAGT_ARBEID_ORDINAER: {
    forWhom: say(
      'Personer som har uføretrygd, eller snart ventes å få det, og som med tett oppfølging kan arbeide i en ordinær virksomhet.',
      'Personar som har uføretrygd, eller snart er venta å få det, og som med tett oppfølging kan arbeide i ei ordinær verksemd.',
      'People who have disability pension, or are expected to get it soon, and who can work in an ordinary enterprise with close follow-up.',
    ),
    content: say(
      'Fast ansettelse i en ordinær virksomhet med varig oppfølging fra en forhåndsgodkjent virksomhet eller Nav, fadder på arbeidsplassen og kontaktperson i Nav.',
      'Fast tilsetjing i ei ordinær verksemd med varig oppfølging frå ei førehandsgodkjend verksemd eller Nav, fadder på arbeidsplassen og kontaktperson i Nav.',
      'Permanent employment in an ordinary enterprise with lasting follow-up from a pre-approved enterprise or Nav, a sponsor at the workplace and a contact person in Nav.',
    ),
    duration: say(
      'Ingen tidsgrense. Behovet vurderes jevnlig.',
      'Inga tidsgrense. Behovet blir vurdert jamleg.',
      'No time limit. The need is looked at regularly.',
    ),
  },
} as const satisfies Readonly<Partial<Record<MeasureCode, MeasureText>>>;
