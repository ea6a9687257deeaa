import type { AssistanceGroup } from '@fotfeste/eligibility/domain';
import type { DecisionPart } from '@fotfeste/assistance/domain';

type Words = Readonly<Record<DecisionPart, string>> & { readonly reason: string };

/** What a decision says in each group; `{title}` is the job wished for. */
export const decisionWords: Readonly<Record<AssistanceGroup, Words>> = {
  GODE_MULIGHETER: {
    possibilities: 'Har nylig vært i arbeid, har kompetanse det er etterspørsel etter, og søker selv på utlyste stillinger.',
    kindOfWork: '{title} eller lignende arbeid på full tid i bo- og arbeidsområdet.',
    assistanceNeed: 'Trenger først og fremst informasjon om ledige stillinger og regler. Klarer jobbsøkingen selv.',
    workCapacity: 'Ingen opplysninger om at arbeidsevnen er nedsatt.',
    kindOfAssistance: 'Jobbsøking på egen hånd, med digital veiledning ved behov. Ny vurdering etter tre måneder uten arbeid.',
    reason: '',
  },
  TRENGER_VEILEDNING: {
    possibilities: 'Har noe arbeidserfaring, men har søkt i flere måneder uten å få tilbud. Konkurransen om ufaglærte stillinger er stor.',
    kindOfWork: '{title}, gjerne deltid til å begynne med.',
    assistanceNeed: 'Trenger veiledning i jobbsøking og kontakt med arbeidsgivere, og trolig noe opplæring.',
    workCapacity: 'Arbeidsevnen er ikke nedsatt. Manglende referanser og lang tid siden siste jobb er det som hindrer mest.',
    kindOfAssistance: 'Jevnlig veiledning, hjelp til å finne praksis, og vurdering av kurs som gir formell kompetanse.',
    reason:
      'Personen har selv prøvd lenge uten å lykkes og ber om hjelp til å komme i kontakt med arbeidsgivere. Ordinære tiltak vurderes som nødvendige.',
  },
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: {
    possibilities: 'Kan arbeide, men tåler ikke full belastning nå. Har erfaring og interesser som kan brukes i et tilpasset arbeid.',
    kindOfWork: '{title} med tilrettelegging, med mål om minst halv stilling.',
    assistanceNeed: 'Sammensatt behov: utprøving av arbeidsevne, tett oppfølging og tilrettelegging på arbeidsplassen.',
    workCapacity: 'Arbeidsevnen er nedsatt. Hvor mye som kan gjenvinnes, er usikkert og må prøves ut.',
    kindOfAssistance: 'Arbeidsrettet tiltak med tett oppfølging, i samarbeid med behandlere når personen ønsker det.',
    reason:
      'Arbeidsevnevurderingen viser nedsatt arbeidsevne. Personen ønsker arbeid, men trenger å prøve seg fram i trygge rammer før ordinært arbeid er realistisk.',
  },
  JOBBE_DELVIS: {
    possibilities: 'Har prøvd flere tiltak. Kan være i arbeid noen timer i uken når oppgavene er faste og forutsigbare.',
    kindOfWork: '{title} i redusert stilling, med faste oppgaver.',
    assistanceNeed: 'Trenger varig tilrettelegging og en arbeidsgiver som kan følge opp over tid.',
    workCapacity: 'Arbeidsevnen er varig nedsatt. Relevante tiltak er prøvd uten at den er bedret i vesentlig grad.',
    kindOfAssistance: 'Varig tilrettelagt arbeid eller lønnstilskudd i en redusert stilling.',
    reason:
      'Utprøvingen er dokumentert i sluttrapportene. Personen og veilederen er enige om at målet er å bruke den arbeidsevnen som er igjen.',
  },
  LITEN_MULIGHET_TIL_A_JOBBE: {
    possibilities: 'Mulighetene for å komme i ordinært arbeid er svært små, også med tilrettelegging.',
    kindOfWork: 'Det er ikke realistisk å sette et mål om ordinært arbeid nå.',
    assistanceNeed: 'Trenger stabile rammer og støtte i hverdagen. Arbeidsrettet bistand er prøvd.',
    workCapacity: 'Arbeidsevnen er varig og vesentlig nedsatt etter flere år med utprøving.',
    kindOfAssistance: 'Ingen ordinære tiltak nå. Varig tilrettelagt arbeid kan vurderes om personen ønsker det.',
    reason: 'Alle relevante tiltak er prøvd over lang tid. Personen er selv enig i at videre utprøving ikke er hensiktsmessig nå.',
  },
};

/** Comments of second controllers who send a text back. */
export const returnWords = [
  'Punkt d må si hva som er prøvd, og hva det viste. Da kan jeg godkjenne.',
  'Begrunnelsen nevner ikke hva personen selv mener. Skriv det inn.',
  'Kilden for arbeidsevnen er over et år gammel. Er det kommet noe nytt?',
] as const;
