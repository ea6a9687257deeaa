import type { AssistanceGroup } from '@fotfeste/eligibility/domain';
import type { DecisionPart } from '@fotfeste/assistance/domain';
import type { Background } from './life';

/** A decision in words: `{title}` is the job wished for, `{tried}` what was tried before, `{employer}` where the person works. */
export type Words = Readonly<Record<DecisionPart, string>> & { readonly reason: string };

const employedWords: Readonly<Partial<Record<AssistanceGroup, Words>>> = {
  GODE_MULIGHETER: {
    possibilities: 'Er i arbeid hos {employer} i dag, men jobben er usikker eller for liten. Har kompetanse det er etterspørsel etter.',
    kindOfWork: '{title} eller lignende arbeid, helst uten opphold mellom jobbene.',
    assistanceNeed: 'Trenger først og fremst informasjon om ledige stillinger og regler. Klarer jobbsøkingen selv.',
    workCapacity: 'Ingen opplysninger om at arbeidsevnen er nedsatt.',
    kindOfAssistance: 'Jobbsøking på egen hånd, med digital veiledning ved behov. Ny vurdering hvis jobben tar slutt.',
    reason: '',
  },
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: {
    possibilities: 'Er i arbeid hos {employer}, men strekker ikke til i full stilling. Arbeidsgiveren vil legge til rette.',
    kindOfWork: 'Fortsette som {title} med andre oppgaver og færre timer en periode.',
    assistanceNeed: 'Trenger hjelp til å avklare hvilke oppgaver som er mulige, og til samtalen med arbeidsgiveren.',
    workCapacity: 'Arbeidsevnen er nedsatt i de tyngste oppgavene. Resten av jobben går bra.',
    kindOfAssistance: 'Dialogmøter med arbeidsgiveren og tilrettelegging på arbeidsplassen. Hjelpemidler vurderes.',
    reason: 'Arbeidsevnevurderingen viser nedsatt arbeidsevne. Både personen og arbeidsgiveren vil at arbeidsforholdet skal fortsette.',
  },
};

const lostWork: Words = {
  possibilities: 'Har nylig mistet jobben. Erfaringen er god, men det er få stillinger av samme slag i området.',
  kindOfWork: '{title}, eller annet arbeid der erfaringen kommer til nytte.',
  assistanceNeed: 'Trenger hjelp til å finne ut hva som er mulig nå, og til å nå arbeidsgivere.',
  workCapacity: 'Arbeidsevnen er ikke nedsatt. Få ledige stillinger og manglende papirer på kompetansen er det som hindrer mest.',
  kindOfAssistance: 'Veiledning i jobbsøking og vurdering av kurs som gir formell kompetanse.',
  reason: 'Personen ønsker å komme raskt i arbeid igjen, men vil ikke klare det alene. Vi er enige om vurderingen.',
};

const newToWork: Words = {
  possibilities: 'Har ikke hatt fast jobb ennå, men er motivert og møter til avtaler. Lite som viser hva personen kan.',
  kindOfWork: '{title}, gjerne gjennom praksis først.',
  assistanceNeed: 'Trenger hjelp til å finne den første arbeidsgiveren, og til å lære hva som ventes på en arbeidsplass.',
  workCapacity: 'Arbeidsevnen er ikke nedsatt. Manglende erfaring og referanser er det som hindrer mest.',
  kindOfAssistance: 'Veiledning i jobbsøking, praksis hos arbeidsgiver og vurdering av opplæring.',
  reason: 'Uten erfaring er det vanskelig å nå fram i konkurransen. Personen ønsker praksis og er enig i vurderingen.',
};

const bySituation: Readonly<Record<AssistanceGroup, Words>> = {
  GODE_MULIGHETER: {
    possibilities:
      'Har nylig vært i arbeid eller utdanning, har kompetanse det er etterspørsel etter, og søker selv på utlyste stillinger.',
    kindOfWork: '{title} eller lignende arbeid på full tid i bo- og arbeidsområdet.',
    assistanceNeed: 'Trenger først og fremst informasjon om ledige stillinger og regler. Klarer jobbsøkingen selv.',
    workCapacity: 'Ingen opplysninger om at arbeidsevnen er nedsatt.',
    kindOfAssistance: 'Jobbsøking på egen hånd, med digital veiledning ved behov. Ny vurdering etter tre måneder uten arbeid.',
    reason: '',
  },
  TRENGER_VEILEDNING: {
    possibilities: 'Har arbeidserfaring, men har vært lenge borte og søkt uten å få tilbud. Konkurransen om stillingene er stor.',
    kindOfWork: '{title}, gjerne deltid til å begynne med.',
    assistanceNeed: 'Trenger veiledning i jobbsøking og kontakt med arbeidsgivere, og trolig noe opplæring.',
    workCapacity: 'Arbeidsevnen er ikke nedsatt. Manglende referanser er det som hindrer mest.',
    kindOfAssistance: 'Jevnlig veiledning, hjelp til å finne praksis, og vurdering av kurs som gir formell kompetanse.',
    reason:
      'Personen har selv prøvd lenge uten å lykkes og ber om hjelp til å komme i kontakt med arbeidsgivere. Ordinære tiltak vurderes som nødvendige.',
  },
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: {
    possibilities: 'Kan arbeide, men tåler ikke full belastning nå. Har interesser som kan brukes i et tilpasset arbeid.',
    kindOfWork: '{title} med tilrettelegging, med mål om minst halv stilling.',
    assistanceNeed: 'Sammensatt behov: utprøving av arbeidsevne, tett oppfølging og tilrettelegging på arbeidsplassen.',
    workCapacity: 'Arbeidsevnen er nedsatt. Hvor mye som kan gjenvinnes, er usikkert og må prøves ut.',
    kindOfAssistance: 'Arbeidsrettet tiltak med tett oppfølging, i samarbeid med behandlere når personen ønsker det.',
    reason:
      'Arbeidsevnevurderingen viser nedsatt arbeidsevne. Personen ønsker arbeid, men trenger å prøve seg fram i trygge rammer før ordinært arbeid er realistisk.',
  },
  JOBBE_DELVIS: {
    possibilities: 'Har prøvd {tried}. Kan være i arbeid noen timer i uken når oppgavene er faste og forutsigbare.',
    kindOfWork: '{title} i redusert stilling, med faste oppgaver.',
    assistanceNeed: 'Trenger varig tilrettelegging og en arbeidsgiver som kan følge opp over tid.',
    workCapacity: 'Arbeidsevnen er varig nedsatt. Det som er prøvd, har ikke bedret den i vesentlig grad.',
    kindOfAssistance: 'Varig tilrettelagt arbeid eller lønnstilskudd i en redusert stilling.',
    reason: 'Det som er prøvd ({tried}), viser hva personen kan. Vi er enige om at målet er å bruke den arbeidsevnen som er igjen.',
  },
  LITEN_MULIGHET_TIL_A_JOBBE: {
    possibilities: 'Mulighetene for å komme i ordinært arbeid er svært små, også med tilrettelegging. Har prøvd {tried}.',
    kindOfWork: 'Det er ikke realistisk å sette et mål om ordinært arbeid nå.',
    assistanceNeed: 'Trenger stabile rammer og støtte i hverdagen. Arbeidsrettet bistand er prøvd.',
    workCapacity: 'Arbeidsevnen er varig og vesentlig nedsatt etter flere år med utprøving.',
    kindOfAssistance: 'Ingen ordinære tiltak nå. Varig tilrettelagt arbeid kan vurderes om personen ønsker det.',
    reason: 'De relevante tiltakene er prøvd: {tried}. Personen er selv enig i at videre utprøving ikke er hensiktsmessig nå.',
  },
};

/** What a decision says about somebody of the group with this background. */
export function wordsFor(group: AssistanceGroup, { isEmployed, job, situation }: Background): Words {
  if (isEmployed) return employedWords[group] ?? bySituation[group];
  if (group !== 'TRENGER_VEILEDNING') return bySituation[group];
  if (!job) return newToWork;
  return situation === 'IKKE_VAERT_I_JOBB_SISTE_2_AAR' ? bySituation[group] : lostWork;
}

/** Comments of second controllers who send a text back. */
export const returnWords = [
  'Punkt d må si hva som er prøvd, og hva det viste. Da kan jeg godkjenne.',
  'Begrunnelsen nevner ikke hva personen selv mener. Skriv det inn.',
  'Kilden for arbeidsevnen er over et år gammel. Er det kommet noe nytt?',
] as const;

/** What a second person asks before deciding. */
export const noteWords = [
  'Jeg ser på saken i dag. Er samtalen i forrige uke det nyeste dere har?',
  'Har dere snakket om hva en gradert løsning kan bety her?',
  'Godt begrunnet. Kan du si hvem som har vurdert arbeidsevnen?',
] as const;
