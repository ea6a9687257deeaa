import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';
import { protectionAtWork } from './protection-at-work';

const beginning = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Duties and texts of chapter 1 that follow every measure in tiltaksforskriften. They never decide an outcome. */
export const generalInformation = [
  condition({
    id: 'GEN-01',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
    text: {
      nb: 'Alle arbeidsmarkedstiltak skal styrke deltakerens muligheter til å få eller beholde arbeid.',
      nn: 'Alle arbeidsmarknadstiltak skal styrkje høvet deltakaren har til å få eller behalde arbeid.',
      en: 'Every measure shall strengthen the participant’s possibilities to get or keep work.',
    },
    basis: {
      ...regulation,
      section: '§ 1-1',
      quote: 'Hovedformålet med arbeidsmarkedstiltakene er å styrke tiltaksdeltakernes muligheter til å skaffe seg eller beholde arbeid.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-03',
    kind: 'information',
    audience: 'adviser',
    title: {
      nb: 'Behovs- eller arbeidsevnevurdering',
      nn: 'Behovs- eller arbeidsevnevurdering',
      en: 'Assessment of need or work capacity',
    },
    text: {
      nb: 'Du kan kreve at personen går gjennom en behovs- eller arbeidsevnevurdering først.',
      nn: 'Du kan krevje at personen går gjennom ei behovs- eller arbeidsevnevurdering først.',
      en: 'You may require that the person first goes through an assessment of need or work capacity.',
    },
    basis: {
      ...regulation,
      section: '§ 1-3 første ledd',
      quote: 'Arbeids- og velferdsetaten kan kreve at brukeren skal gjennomgå en behovs- eller arbeidsevnevurdering.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-04',
    kind: 'information',
    audience: 'adviser',
    task: 'record-consultation',
    title: {
      nb: 'Velg tiltaket sammen med deltakeren',
      nn: 'Vel tiltaket saman med deltakaren',
      en: 'Choose the measure with the participant',
    },
    text: {
      nb: 'Skriv når dere snakket om valg, utforming og varighet, og hva dere ble enige om.',
      nn: 'Skriv når de snakka om val, utforming og varigheit, og kva de vart samde om.',
      en: 'Write when you talked about choice, design and duration, and what you agreed on.',
    },
    basis: { ...regulation, section: '§ 1-3 første ledd', quote: 'Valg, utforming og varighet av tiltak foretas i samråd med deltakeren.' },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-06',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Varighet og omfang tilpasses', nn: 'Varigheit og omfang blir tilpassa', en: 'Duration and extent are adapted' },
    text: {
      nb: 'Lengste varighet er et tak, ikke noe deltakeren har krav på. Tilpass tid og omfang til behovet.',
      nn: 'Lengste varigheit er eit tak, ikkje noko deltakaren har krav på. Tilpass tid og omfang til behovet.',
      en: 'The longest duration is a ceiling, not an entitlement. Adapt time and extent to the need.',
    },
    basis: {
      ...regulation,
      section: '§ 1-3 andre ledd og § 1-4',
      quote:
        'Varighet og omfang på arbeidsmarkedstiltak skal tilpasses deltakerens individuelle behov, innenfor de begrensninger som gjelder for det enkelte tiltaket.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-07',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Tilbud om jobb eller annet tiltak', nn: 'Tilbod om jobb eller anna tiltak', en: 'Offer of a job or another measure' },
    text: {
      nb: 'Deltakeren skal avslutte tiltaket ved tilbud om høvelig arbeid eller et annet tiltak. I særlige tilfeller kan Nav la deltakeren fullføre.',
      nn: 'Deltakaren skal avslutte tiltaket ved tilbod om høveleg arbeid eller eit anna tiltak. I særlege tilfelle kan Nav la deltakaren fullføre.',
      en: 'The participant shall end the measure when offered suitable work or another measure. In special cases Nav may let the participant finish.',
    },
    basis: {
      ...regulation,
      section: '§ 1-3 fjerde ledd',
      quote: 'Tiltaksdeltakere skal avslutte tiltaket dersom vedkommende får tilbud om høvelig arbeid eller andre arbeidsmarkedstiltak.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-08',
    kind: 'information',
    audience: 'adviser',
    title: {
      nb: 'Når vilkårene ikke lenger er oppfylt',
      nn: 'Når vilkåra ikkje lenger er oppfylte',
      en: 'When the conditions are no longer met',
    },
    text: {
      nb: 'Fyller deltakeren ikke lenger vilkårene, kan du avslutte tiltaket. Det er en vurdering, ikke en plikt.',
      nn: 'Fyller deltakaren ikkje lenger vilkåra, kan du avslutte tiltaket. Det er ei vurdering, ikkje ei plikt.',
      en: 'If the participant no longer meets the conditions, you may end the measure. It is a judgement, not a duty.',
    },
    basis: {
      ...regulation,
      section: '§ 1-3 femte ledd',
      quote:
        'Tiltaksdeltakere som ikke lenger fyller vilkårene for deltakelse i arbeidsmarkedstiltak som følger av denne forskriften, kan tas ut av tiltaket.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-09',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Skip og andre transportmidler', nn: 'Skip og andre transportmiddel', en: 'Ships and other means of transport' },
    text: {
      nb: 'Tiltak på norskregistrerte skip og transportmidler kan gjennomføres utenfor landets grenser og som døgntilbud.',
      nn: 'Tiltak på norskregistrerte skip og transportmiddel kan gjennomførast utanfor grensene til landet og som døgntilbod.',
      en: 'Measures on Norwegian-registered ships and means of transport may be carried out abroad and around the clock.',
    },
    basis: {
      ...regulation,
      section: '§ 1-3a',
      quote: 'Arbeidsmarkedstiltak på norskregistrerte skip og fartøy kan gjennomføres utenfor landets grenser.',
    },
    inForce: { from: localDate('2025-01-10') },
  }),
  condition({
    id: 'GEN-10',
    kind: 'information',
    audience: 'participant',
    title: {
      nb: 'Ingen har krav på et bestemt tiltak',
      nn: 'Ingen har krav på eit bestemt tiltak',
      en: 'Nobody is entitled to a particular measure',
    },
    text: {
      nb: 'Nav avgjør hvem som får tilbud om tiltak. Et ja her betyr at tiltaket er mulig, ikke at det er innvilget.',
      nn: 'Nav avgjer kven som får tilbod om tiltak. Eit ja her tyder at tiltaket er mogleg, ikkje at det er innvilga.',
      en: 'Nav decides who is offered a measure. A yes here means that the measure is possible, not that it is granted.',
    },
    basis: {
      ...regulation,
      section: '§ 1-5 første ledd',
      quote:
        'Hvem som får tilbud om tiltak og hvem som får tilskudd avgjøres av Arbeids- og velferdsetaten etter Arbeids- og velferdsdirektoratets nærmere bestemmelse.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-13',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Arrangørens plikter', nn: 'Pliktene til arrangøren', en: 'The provider’s duties' },
    text: {
      nb: 'Arrangøren skal melde fra til Nav om alt som betyr noe for gjennomføringen, og holde tiltak og annen drift økonomisk atskilt.',
      nn: 'Arrangøren skal melde frå til Nav om alt som har noko å seie for gjennomføringa, og halde tiltak og anna drift økonomisk åtskilde.',
      en: 'The provider shall report to Nav everything of importance for carrying out the measure, and keep measures and other business financially apart.',
    },
    basis: {
      ...regulation,
      section: '§ 1-6 andre og fjerde ledd',
      quote:
        'Tiltaksarrangørene skal rapportere til Arbeids- og velferdsetaten om alle forhold av betydning for gjennomføringen av tiltaket.',
    },
    inForce: beginning,
  }),
  ...protectionAtWork,
  condition({
    id: 'GEN-17',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Forsikring', nn: 'Forsikring', en: 'Insurance' },
    text: {
      nb: 'Er deltakeren ikke forsikret gjennom arrangøren eller arbeidsgiveren, gjelder Navs kollektive ansvars- og ulykkesforsikring.',
      nn: 'Er deltakaren ikkje forsikra gjennom arrangøren eller arbeidsgivaren, gjeld den kollektive ansvars- og ulykkesforsikringa til Nav.',
      en: 'If the participant is not insured through the provider or employer, Nav’s collective liability and accident insurance applies.',
    },
    basis: {
      ...regulation,
      section: '§ 1-9',
      quote:
        'Tiltaksdeltakere som ikke er omfattet av tiltaksarrangørs/arbeidsgivers lovpålagte trygde- eller forsikringsordninger, skal dekkes av kollektiv ansvars- og ulykkesforsikring som Arbeids- og velferdsetaten tegner.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-19',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Satser', nn: 'Satsar', en: 'Rates' },
    text: {
      nb: 'Departementet fastsetter satsene; de står ikke i forskriften.',
      nn: 'Departementet fastset satsane; dei står ikkje i forskrifta.',
      en: 'The ministry sets the rates; they are not in the regulation.',
    },
    basis: { ...regulation, section: '§ 1-11', quote: 'Departementet fastsetter satsene for tilskudd etter denne forskriften.' },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-20',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
    text: {
      nb: 'Nav kontrollerer at tiltaket gjennomføres, og kan holde tilbake betaling eller trekke godkjenningen tilbake.',
      nn: 'Nav kontrollerer at tiltaket blir gjennomført, og kan halde tilbake betaling eller trekkje godkjenninga tilbake.',
      en: 'Nav checks that the measure is carried out, and may withhold payment or withdraw the approval.',
    },
    basis: {
      ...regulation,
      section: '§ 1-12',
      quote:
        'Arbeids- og velferdsetaten skal kontrollere at tiltakene blir gjennomført og tilskudd blir benyttet som forutsatt i denne forskriften.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'GEN-22',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Annen offentlig støtte', nn: 'Anna offentleg støtte', en: 'Other public support' },
    text: {
      nb: 'Arrangøren skal si fra til Nav om annen offentlig støtte som dekker de samme kostnadene.',
      nn: 'Arrangøren skal seie frå til Nav om anna offentleg støtte som dekkjer dei same kostnadene.',
      en: 'The provider shall tell Nav about other public support that covers the same costs.',
    },
    basis: {
      ...regulation,
      section: '§ 1-14',
      quote:
        'Tiltaksarrangører skal melde fra til Arbeids- og velferdsetaten dersom de mottar annen offentlig støtte som helt eller delvis dekker de samme kostnadene som dekkes gjennom tilskudd de mottar som tiltaksarrangør etter denne forskriften.',
    },
    inForce: notFound,
  }),
  condition({
    id: 'GEN-25',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Tiltak for å avklare', nn: 'Tiltak for å avklare', en: 'Measures to clarify' },
    text: {
      nb: 'Tiltak kan også brukes for å se om personen er reell arbeidssøker, eller før en søknad om uføretrygd kan behandles.',
      nn: 'Tiltak kan òg brukast for å sjå om personen er reell arbeidssøkjar, eller før ein søknad om uføretrygd kan behandlast.',
      en: 'Measures may also be used to see whether a person is a real job seeker, or before an application for disability pension can be processed.',
    },
    basis: { law: 'R76', section: 'til § 1-3', source: 'R76', confidence: 'medium' },
    inForce: notFound,
  }),
] as const;
