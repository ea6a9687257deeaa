import type { LetterLanguage } from '@fotfeste/document/domain';
import type { AssistanceGroup } from '@fotfeste/eligibility/domain';
import type { DecisionPart } from '../decision-text';

/** A sentence in both forms of Norwegian. */
export type Both = Readonly<Record<LetterLanguage, string>>;

/** What the decision says to the person, for each group. */
export const groupInLetter: Readonly<Record<AssistanceGroup, Both>> = {
  GODE_MULIGHETER: {
    nb: 'Nav har vurdert at du har gode muligheter til å få eller beholde arbeid, og at du trenger lite hjelp fra oss for å klare det.',
    nn: 'Nav har vurdert at du har gode sjansar til å få eller halde på arbeid, og at du treng lite hjelp frå oss for å greie det.',
  },
  TRENGER_VEILEDNING: {
    nb: 'Nav har vurdert at du trenger veiledning for å få eller beholde arbeid.',
    nn: 'Nav har vurdert at du treng rettleiing for å få eller halde på arbeid.',
  },
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: {
    nb: 'Nav har vurdert at arbeidsevnen din er nedsatt, og at du trenger veiledning og støtte for å få eller beholde arbeid.',
    nn: 'Nav har vurdert at arbeidsevna di er nedsett, og at du treng rettleiing og støtte for å få eller halde på arbeid.',
  },
  JOBBE_DELVIS: {
    nb: 'Nav har vurdert at arbeidsevnen din er varig nedsatt, og at du kan jobbe delvis.',
    nn: 'Nav har vurdert at arbeidsevna di er varig nedsett, og at du kan jobbe noko, men ikkje fullt.',
  },
  LITEN_MULIGHET_TIL_A_JOBBE: {
    nb: 'Nav har vurdert at arbeidsevnen din er varig nedsatt, og at du har liten mulighet til å jobbe.',
    nn: 'Nav har vurdert at arbeidsevna di er varig nedsett, og at sjansen din til å jobbe er liten.',
  },
};

/** Headings of the five parts, said to the person. */
export const partInLetter: Readonly<Record<DecisionPart, Both>> = {
  possibilities: { nb: 'Mulighetene dine for å komme i arbeid', nn: 'Sjansane dine for å kome i arbeid' },
  kindOfWork: { nb: 'Arbeidet som skal være målet ditt', nn: 'Arbeidet som skal vere målet ditt' },
  assistanceNeed: { nb: 'Hva du trenger hjelp til', nn: 'Kva du treng hjelp til' },
  workCapacity: { nb: 'Arbeidsevnen din', nn: 'Arbeidsevna di' },
  kindOfAssistance: { nb: 'Innsatsen og veien til målet', nn: 'Innsatsen og vegen til målet' },
};

/** Everything else that stands in the letter. */
export const decisionLetterLabels = {
  title: { nb: 'Vedtak om hvilken hjelp du trenger fra Nav', nn: 'Vedtak om kva hjelp du treng frå Nav' },
  group: { nb: 'Innsatsgruppe', nn: 'Innsatsgruppe' },
  goal: { nb: 'Hovedmål', nn: 'Hovudmål' },
  from: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  replaces: {
    nb: 'Vedtaket erstatter det du fikk {date}.',
    nn: 'Vedtaket kjem i staden for det du fekk {date}.',
  },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  sources: { nb: 'Dette bygger vurderingen på', nn: 'Dette byggjer vurderinga på' },
  youth: { nb: 'Du har ungdomsgarantien', nn: 'Du har ungdomsgarantien' },
  youthTerms: {
    nb: 'Fordi du er under {age} år og trenger hjelp for å komme i arbeid, gjelder ungdomsgarantien for deg. Du skal få en fast kontaktperson i Nav og lage en aktivitetsplan sammen med oss. Garantien tar til senest {weeks} uker etter at du ble registrert hos Nav. Den gjelder så lenge du trenger hjelpen, og lengst til du fyller {age} år.',
    nn: 'Fordi du er under {age} år og treng hjelp for å kome i arbeid, gjeld ungdomsgarantien for deg. Du skal få ein fast kontaktperson i Nav og lage ein aktivitetsplan saman med oss. Garantien tek til seinast {weeks} veker etter at du vart registrert hos Nav. Han gjeld så lenge du treng hjelpa, og lengst til du fyller {age} år.',
  },
  plan: { nb: 'Du kan være med og lage planen', nn: 'Du kan vere med og lage planen' },
  planRight: {
    nb: 'Du har rett til å være med og lage en aktivitetsplan. Har du rett til kvalifiseringsprogram, lages det ikke en slik plan: da er det programmet som gjelder.',
    nn: 'Du har rett til å vere med og lage ein aktivitetsplan. Har du rett til kvalifiseringsprogram, blir det ikkje laga ein slik plan: då er det programmet som gjeld.',
  },
  law: { nb: 'Regler', nn: 'Reglar' },
  lawPlace: {
    nb: 'Vedtaket er gjort etter {law} § 14 a.',
    nn: 'Vedtaket er gjort etter {law} § 14 a.',
  },
  lawYouth: {
    nb: 'Vedtaket er gjort etter {law} § 14 a. Ungdomsgarantien står i {regulation} kapittel 4.',
    nn: 'Vedtaket er gjort etter {law} § 14 a. Ungdomsgarantien står i {regulation} kapittel 4.',
  },
  complain: { nb: 'Du kan klage', nn: 'Du kan klage' },
  time: {
    nb: 'Er du uenig, kan du klage innen {weeks} uker fra du fikk vite om vedtaket. Send klagen til {office}, og skriv hva du mener bør endres og hvorfor.',
    nn: 'Er du ueinig, kan du klage innan {weeks} veker frå du fekk vite om vedtaket. Send klaga til {office}, og skriv kva du meiner bør endrast og kvifor.',
  },
  noTime: {
    nb: 'Er du uenig, kan du klage. Send klagen til {office}, og skriv hva du mener bør endres og hvorfor.',
    nn: 'Er du ueinig, kan du klage. Send klaga til {office}, og skriv kva du meiner bør endrast og kvifor.',
  },
  late: {
    nb: 'Kommer klagen senere, vurderer vi likevel om den kan behandles. Du kan også klage selv om vurderingen er den samme som før.',
    nn: 'Kjem klaga seinare, vurderer vi likevel om ho kan behandlast. Du kan òg klage sjølv om vurderinga er den same som før.',
  },
  help: {
    nb: 'Trenger du hjelp til å klage, eller vil du se papirene i saken, kan du spørre veilederen din.',
    nn: 'Treng du hjelp til å klage, eller vil du sjå papira i saka, kan du spørje rettleiaren din.',
  },
} as const satisfies Readonly<Record<string, Both>>;
