import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { say, type MeasureText } from './catalogue-text';

/** What Nav or the municipality runs itself, and money paid to a person. */
export const ownTexts = {
  ARBEID_MED_STOTTE: {
    forWhom: say(
      'Personer som trenger mer omfattende hjelp til å få eller beholde lønnet arbeid enn vanlig oppfølging fra Nav.',
      'Personar som treng meir omfattande hjelp til å få eller behalde løna arbeid enn vanleg oppfølging frå Nav.',
      'People who need more help to get or keep paid work than Nav’s ordinary follow-up.',
    ),
    content: say(
      'En jobbspesialist i Nav hjelper med karriereveiledning, veien inn i en ordinær virksomhet, tilrettelegging og samordning av tjenester.',
      'Ein jobbspesialist i Nav hjelper til med karriererettleiing, vegen inn i ei ordinær verksemd, tilrettelegging og samordning av tenester.',
      'A job specialist in Nav helps with career guidance, the way into an ordinary enterprise, adaptation and coordination of services.',
    ),
    duration: say(
      'Tidsbegrenset. Lengre ved nedsatt arbeidsevne og under fag- og yrkesopplæring.',
      'Tidsavgrensa. Lengre ved nedsett arbeidsevne og under fag- og yrkesopplæring.',
      'Limited in time. Longer with reduced work capacity and during vocational training.',
    ),
  },
  INDIVIDUELL_JOBBSTOTTE: {
    forWhom: say(
      'Personer med moderate til alvorlige psykiske lidelser eller rusproblemer som er i behandling, samtykker og ønsker ordinært arbeid eller utdanning.',
      'Personar med moderate til alvorlege psykiske lidingar eller rusproblem som er i behandling, samtykkjer og ønskjer ordinært arbeid eller utdanning.',
      'People with moderate to severe mental disorders or substance problems who are in treatment, consent, and want ordinary work or education.',
    ),
    content: say(
      'Jobbspesialist og behandler arbeider sammen: tidlig jobbsøk, mestring på jobben, tilrettelegging og oppfølging også etter ansettelse.',
      'Jobbspesialist og behandlar arbeider saman: tidleg jobbsøk, meistring på jobben, tilrettelegging og oppfølging også etter tilsetjing.',
      'Job specialist and therapist work together: early job search, coping at work, adaptation and follow-up also after hiring.',
    ),
    duration: say(
      'Inntil {base} måneder, og inntil {reduced} måneder i alt ved nedsatt arbeidsevne.',
      'Inntil {base} månader, og inntil {reduced} månader i alt ved nedsett arbeidsevne.',
      'Up to {base} months, and up to {reduced} months in all with reduced work capacity.',
      { base: 'IPS.DUR', reduced: 'IPS.DUR_REDUCED' },
    ),
  },
  INDIVIDUELL_JOBBSTOTTE_UNG: {
    forWhom: say(
      'Unge under {age} år med sammensatte psykiske problemer eller rusutfordringer som samtykker og ønsker arbeid eller utdanning.',
      'Unge under {age} år med samansette psykiske problem eller rusutfordringar som samtykkjer og ønskjer arbeid eller utdanning.',
      'Young people under {age} with complex mental or substance problems who consent and want work or education.',
      { age: 'IPU.MAX_AGE' },
    ),
    content: say(
      'Jobbspesialist og helsetjeneste følger sammen opp veien inn i arbeid, opplæring eller utdanning.',
      'Jobbspesialist og helseteneste følgjer saman opp vegen inn i arbeid, opplæring eller utdanning.',
      'Job specialist and health service together follow up the way into work, training or education.',
    ),
    duration: say(
      'Inntil {base} måneder, og inntil {reduced} måneder i alt ved nedsatt arbeidsevne. Under opplæring eller utdanning inntil {education} måneder til.',
      'Inntil {base} månader, og inntil {reduced} månader i alt ved nedsett arbeidsevne. Under opplæring eller utdanning inntil {education} månader til.',
      'Up to {base} months, and up to {reduced} months in all with reduced work capacity. During training or education up to {education} months more.',
      { base: 'IPS.DUR', reduced: 'IPS.DUR_REDUCED', education: 'IPU.EXT_EDU' },
    ),
  },
  UNGDOMSGARANTI: {
    forWhom: say(
      'Unge fra de har fylt {from} år til de fyller {to} år, og som trenger bistand for å komme i ordinært arbeid.',
      'Unge frå dei har fylt {from} år til dei fyller {to} år, og som treng bistand for å kome i ordinært arbeid.',
      'Young people from the day they turn {from} until they turn {to}, who need assistance to get into ordinary work.',
      { from: 'UGA.AGE_FROM', to: 'UGA.AGE_TO' },
    ),
    content: say(
      'Fast kontaktperson, tett oppfølging og en aktivitetsplan som holdes oppdatert. Går sammen med tiltak, utdanning, behandling og arbeid.',
      'Fast kontaktperson, tett oppfølging og ein aktivitetsplan som blir halden oppdatert. Går saman med tiltak, utdanning, behandling og arbeid.',
      'A fixed contact person, close follow-up and an activity plan kept up to date. Goes together with measures, education, treatment and work.',
    ),
    duration: say(
      'Fra senest {weeks} uker etter registreringen og så lenge behovet varer, til deltakeren fyller {to} år.',
      'Frå seinast {weeks} veker etter registreringa og så lenge behovet varer, til deltakaren fyller {to} år.',
      'From at the latest {weeks} weeks after registration and as long as the need lasts, until the participant turns {to}.',
      { weeks: 'UGA.START', to: 'UGA.AGE_TO' },
    ),
  },
  UNGDOMSPROGRAM: {
    forWhom: say(
      'Unge voksne ved kontorer som er med i forsøket, som ønsker å delta på full tid og ikke har vært med før.',
      'Unge vaksne ved kontor som er med i forsøket, som ønskjer å delta på full tid og ikkje har vore med før.',
      'Young adults at offices in the trial who want to take part full time and have not taken part before.',
    ),
    content: say(
      'Et program på full tid med tett oppfølging, tiltak og opplæring, og en egen ytelse.',
      'Eit program på full tid med tett oppfølging, tiltak og opplæring, og ei eiga yting.',
      'A full-time programme with close follow-up, measures and training, and a benefit of its own.',
    ),
    duration: say(
      'Tidsbegrenset, og litt lengre i særlige tilfeller.',
      'Tidsavgrensa, og litt lengre i særlege tilfelle.',
      'Limited in time, and a little longer in special cases.',
    ),
  },
  KVALIFISERINGSPROGRAM: {
    forWhom: say(
      'Personer i yrkesaktiv alder med vesentlig nedsatt arbeids- og inntektsevne og ingen eller svært små ytelser til livsopphold.',
      'Personar i yrkesaktiv alder med vesentleg nedsett arbeids- og inntektsevne og ingen eller svært små ytingar til livsopphald.',
      'People of working age with substantially reduced capacity to work and earn, and no or very small livelihood benefits.',
    ),
    content: say(
      'Kommunens program på full tid med arbeidsrettede tiltak, opplæring og tett, samordnet oppfølging. Gir kvalifiseringsstønad.',
      'Programmet til kommunen på full tid med arbeidsretta tiltak, opplæring og tett, samordna oppfølging. Gir kvalifiseringsstønad.',
      'The municipality’s full-time programme with work-oriented measures, training and close, coordinated follow-up. Gives an allowance.',
    ),
    duration: say(
      'Vedtas for en periode om gangen og kan forlenges av særlige grunner.',
      'Blir vedteke for ein periode om gongen og kan forlengjast av særlege grunnar.',
      'Decided for one period at a time; may be extended for special reasons.',
    ),
  },
  INTRODUKSJONSPROGRAM: {
    forWhom: say(
      'Nyankomne innvandrere med oppholdstillatelse som er bosatt etter avtale med kommunen.',
      'Nykomne innvandrarar med opphaldsløyve som er busette etter avtale med kommunen.',
      'Newly arrived immigrants with a residence permit who are settled by agreement with the municipality.',
    ),
    content: say(
      'Kommunens program på full tid med norsk, samfunnskunnskap og arbeids- eller utdanningsrettede elementer. Gir introduksjonsstønad.',
      'Programmet til kommunen på full tid med norsk, samfunnskunnskap og arbeids- eller utdanningsretta element. Gir introduksjonsstønad.',
      'The municipality’s full-time programme with Norwegian, social studies and elements leading to work or education. Gives an allowance.',
    ),
    duration: say(
      'Avhenger av utdanningen deltakeren har med seg og av målet for programmet.',
      'Kjem an på utdanninga deltakaren har med seg og på målet for programmet.',
      'Depends on the participant’s education and the goal of the programme.',
    ),
  },
} as const satisfies Readonly<Partial<Record<MeasureCode, MeasureText>>>;
