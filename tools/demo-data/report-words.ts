import type { EndReason } from '@fotfeste/participation/domain';

/** How a participation went, as far as the texts of its final report are concerned. */
export type Course = 'job' | 'finished' | 'ill' | 'absent' | 'other-support';

/** What a final report says of each course. */
export const finalWords: Readonly<
  Record<Course, { readonly course: readonly string[]; readonly resources: string; readonly possibilities: readonly string[] }>
> = {
  job: {
    course: ['Møtte til avtalt tid og tok initiativ selv. Gikk over i jobb.', 'Trengte lite hjelp mot slutten, og fikk jobb underveis.'],
    resources: 'Pålitelig, og lærer raskt når oppgavene vises.',
    possibilities: ['Bør følges opp de første månedene i jobben.', 'Klarer seg i jobben med en fast kontaktperson.'],
  },
  finished: {
    course: [
      'Har møtt som avtalt og prøvd ulike oppgaver.',
      'Ujevnt oppmøte i starten, stabilt den siste delen.',
      'Har fulgt planen hele veien.',
    ],
    resources: 'Pålitelig, og bidrar til et godt miljø blant de andre.',
    possibilities: [
      'Realistisk med arbeid i redusert stilling, med fast kontaktperson den første tiden.',
      'Bør prøve seg hos en ordinær arbeidsgiver.',
      'Trenger mer kompetanse før det er realistisk å søke.',
    ],
  },
  ill: {
    course: ['Måtte slutte på grunn av helsen. Møtte bra fram til det.', 'Mye fravær etter hvert, og avsluttet etter avtale.'],
    resources: 'Grundig når formen er god.',
    possibilities: ['Behandling bør komme først. Kan prøve igjen senere, med færre timer.'],
  },
  absent: {
    course: [
      'Har møtt lite, også etter samtale om hva som kunne gjøre det lettere.',
      'Kom ikke tilbake etter ferien, og svarte ikke på telefon.',
    ],
    resources: 'Vi ble for lite kjent til å si noe sikkert.',
    possibilities: ['Nav bør snakke med deltakeren om hva som hindrer.'],
  },
  'other-support': {
    course: ['Tilbudet passet ikke. Trenger mer støtte enn vi kan gi.', 'Avsluttet etter avtale, siden målene viste seg å være andre.'],
    resources: 'Åpen om hva som er vanskelig, og vil videre.',
    possibilities: ['Et mer tilrettelagt tilbud med tettere oppfølging.'],
  },
};

/** What the provider plans next. */
export const nextSteps = [
  'Øke med en dag i uken.',
  'Utprøving hos arbeidsgiver fra neste måned.',
  'Samtale med Nav om veien videre.',
  'Fortsette som nå. Målene står fast.',
] as const;

/** What an interim report asks to have adapted. */
export const needsInWords = [
  'Tidligere oppstart passer dårlig på grunn av bussen.',
  'Trenger korte, skriftlige beskjeder.',
  'Pause midt i økten gjør at dagen holder.',
] as const;

/** How trials at employers went. */
export const trialResults = [
  'Fungerte godt, vil prøve flere timer.',
  'Gikk bra med én fast kontakt.',
  'For høyt tempo. Vi leter videre.',
] as const;

/** What Nav writes when it looks at how it goes. */
export const reviewWords = [
  'Framgang på oppmøte. Målene står fast.',
  'Går som planlagt. Vi ser på det igjen om tre måneder.',
  'Trives, og vil prøve en ny oppgave.',
] as const;

/** The course that a reason to end speaks of. */
export const courseOfReason: Readonly<Partial<Record<EndReason, Course>>> = {
  'got-job': 'job',
  ill: 'ill',
  'did-not-attend': 'absent',
  'needs-other-support': 'other-support',
};
