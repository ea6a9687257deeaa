import { longDate, type LetterLanguage } from '@fotfeste/document/domain';
import type { EndReason } from '../reason';
import { nameInSentence, type LetterFacts, type LetterKind } from './letter-facts';

/** A sentence in both forms of Norwegian. */
type Both = Readonly<Record<LetterLanguage, string>>;

/** What one kind of letter says. `{measure}`, `{where}`, `{start}`, `{end}` are filled. */
export interface LetterWords {
  readonly title: Both;
  readonly decision: Both;
  /** What happens now. */
  readonly next?: Both;
}

/** The words of every kind of letter. */
export const letterWords: Readonly<Record<LetterKind, LetterWords>> = {
  'waiting-list': {
    title: { nb: 'Du står på venteliste for {measure}', nn: 'Du står på venteliste for {measure}' },
    decision: {
      nb: 'Nav har bestemt at du skal stå på venteliste for {measure}{where}. Det er ingen ledig plass nå.',
      nn: 'Nav har bestemt at du skal stå på venteliste for {measure}{where}. Det er ingen ledig plass no.',
    },
    next: {
      nb: 'Du får beskjed når det er plass til deg. Snakk med veilederen din hvis situasjonen din endrer seg.',
      nn: 'Du får beskjed når det er plass til deg. Snakk med rettleiaren din om situasjonen din endrar seg.',
    },
  },
  place: {
    title: { nb: 'Du har fått plass: {measure}', nn: 'Du har fått plass: {measure}' },
    decision: {
      nb: 'Nav har bestemt at du får delta i tiltaket {measure}{where}.',
      nn: 'Nav har bestemt at du får delta i tiltaket {measure}{where}.',
    },
    next: {
      nb: 'Kan du ikke møte den første dagen, sier du fra til veilederen din så snart du kan.',
      nn: 'Kan du ikkje møte den første dagen, seier du frå til rettleiaren din så snart du kan.',
    },
  },
  refusal: {
    title: { nb: 'Du skal ikke delta i {measure}', nn: 'Du skal ikkje delta i {measure}' },
    decision: {
      nb: 'Nav har bestemt at du ikke skal delta i tiltaket {measure}{where}.',
      nn: 'Nav har bestemt at du ikkje skal delta i tiltaket {measure}{where}.',
    },
    next: {
      nb: 'Veilederen din finner ut sammen med deg hva som kan være neste skritt.',
      nn: 'Rettleiaren din finn ut saman med deg kva som kan vere neste steg.',
    },
  },
  change: {
    title: { nb: 'Endring i tiltaket ditt: {measure}', nn: 'Endring i tiltaket ditt: {measure}' },
    decision: {
      nb: 'Nav har endret deltakelsen din i {measure}{where}. Slik er det nå:',
      nn: 'Nav har endra deltakinga di i {measure}{where}. Slik er det no:',
    },
  },
  end: {
    title: { nb: 'Du slutter i tiltaket {measure}', nn: 'Du sluttar i tiltaket {measure}' },
    decision: {
      nb: 'Nav har bestemt at deltakelsen din i {measure}{where} tar slutt. Siste dag er {end}.',
      nn: 'Nav har bestemt at deltakinga di i {measure}{where} tek slutt. Siste dag er {end}.',
    },
  },
  continuation: {
    title: { nb: 'Du fortsetter i tiltaket {measure}', nn: 'Du held fram i tiltaket {measure}' },
    decision: {
      nb: 'Nav har bestemt at du likevel skal fortsette i {measure}{where}.',
      nn: 'Nav har bestemt at du likevel skal halde fram i {measure}{where}.',
    },
  },
  mistake: {
    title: { nb: 'Registrert ved en feil: {measure}', nn: 'Registrert ved ein feil: {measure}' },
    decision: {
      nb: 'Nav hadde ved en feil registrert at du skulle delta i {measure}{where}. Du kan se bort fra det vi har skrevet til deg om det.',
      nn: 'Nav hadde ved ein feil registrert at du skulle delta i {measure}{where}. Du kan sjå bort frå det vi har skrive til deg om det.',
    },
  },
};

/** The reason, as it is said to the participant. */
export const reasonInLetter: Readonly<Record<EndReason, Both>> = {
  ill: { nb: 'Du er syk.', nn: 'Du er sjuk.' },
  'got-job': { nb: 'Du har fått jobb.', nn: 'Du har fått jobb.' },
  'needs-other-support': { nb: 'Du trenger en annen støtte enn tiltaket gir.', nn: 'Du treng ei anna støtte enn tiltaket gir.' },
  'no-place': { nb: 'Det ble ingen ledig plass.', nn: 'Det vart ingen ledig plass.' },
  'did-not-attend': { nb: 'Du har ikke møtt.', nn: 'Du har ikkje møtt.' },
  other: { nb: 'En annen grunn.', nn: 'Ein annan grunn.' },
  'contract-cancelled': { nb: 'Tiltaket er avlyst.', nn: 'Tiltaket er avlyst.' },
  education: { nb: 'Du begynner i utdanning.', nn: 'Du tek til i utdanning.' },
  'cooperation-ended': { nb: 'Nav samarbeider ikke lenger med arrangøren.', nn: 'Nav samarbeider ikkje lenger med arrangøren.' },
  'requirements-not-met': { nb: 'Du oppfyller ikke kravene til kurset.', nn: 'Du oppfyller ikkje krava til kurset.' },
  'course-full': { nb: 'Kurset er fullt.', nn: 'Kurset er fullt.' },
};

/** Headings and small words of the letters. */
export const letterLabels = {
  why: { nb: 'Grunnen:', nn: 'Grunnen:' },
  law: { nb: 'Avgjørelsen bygger på {law}.', nn: 'Avgjerda byggjer på {law}.' },
  start: { nb: 'Første dag', nn: 'Første dag' },
  noStart: { nb: 'Ikke bestemt ennå', nn: 'Ikkje bestemt enno' },
  end: { nb: 'Siste dag', nn: 'Siste dag' },
  extent: { nb: 'Hvor mye', nn: 'Kor mykje' },
  percent: { nb: '{percent} prosent', nn: '{percent} prosent' },
  days: { nb: '{days} dager i uken', nn: '{days} dagar i veka' },
  oneDay: { nb: 'én dag i uken', nn: 'éin dag i veka' },
  with: { nb: 'Hos', nn: 'Hos' },
  place: { nb: 'Hvor', nn: 'Kvar' },
  training: { nb: 'Opplæring', nn: 'Opplæring' },
  price: { nb: 'Nav betaler', nn: 'Nav betaler' },
  complain: { nb: 'Du kan klage', nn: 'Du kan klage' },
  time: {
    nb: 'Er du uenig, kan du klage innen {weeks} uker fra du fikk vite om vedtaket. Send klagen til {office}, og skriv hva du mener bør endres og hvorfor.',
    nn: 'Er du ueinig, kan du klage innan {weeks} veker frå du fekk vite om vedtaket. Send klaga til {office}, og skriv kva du meiner bør endrast og kvifor.',
  },
  help: {
    nb: 'Trenger du hjelp til å klage, eller vil du se papirene i saken, kan du spørre veilederen din.',
    nn: 'Treng du hjelp til å klage, eller vil du sjå papira i saka, kan du spørje rettleiaren din.',
  },
  noComplaint: { nb: 'Klage', nn: 'Klage' },
  noComplaintText: {
    nb: 'Inntak til dette tiltaket kan det ikke klages på. Snakk med veilederen din hvis du mener noe er feil.',
    nn: 'Inntak til dette tiltaket kan det ikkje klagast på. Snakk med rettleiaren din om du meiner noko er feil.',
  },
  several: { nb: 'Vedtak om tiltaket {measure}', nn: 'Vedtak om tiltaket {measure}' },
} as const satisfies Readonly<Record<string, Both>>;

/** What fills the places in the words. */
export function valuesOf({ measure, where, endsOn }: LetterFacts, language: LetterLanguage): Readonly<Record<string, string>> {
  const at = { nb: ' hos ', nn: ' hos ' }[language];
  return {
    measure: nameInSentence(measure, language),
    where: where ? `${at}${where}` : '',
    ...(endsOn && { end: longDate(endsOn, language) }),
  };
}
