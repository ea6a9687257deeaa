import type { ProposalKind } from '@fotfeste/participation/domain';

/** Why a provider proposes something, in words a colleague could have written. Nothing about health. */
export const proposalWords: Readonly<Partial<Record<ProposalKind, readonly string[]>>> = {
  extend: [
    'Er godt i gang hos en arbeidsgiver og trenger noen uker til.',
    'Har kommet sent i gang. Vi ser framgang og vil fullføre planen.',
    'Praksisen varer lenger enn tiltaket. Vi foreslår å følge den ut.',
  ],
  extent: ['Klarer mer enn avtalt og ønsker flere dager.', 'Vil trappe opp etter avtale med deltakeren.'],
  'end-date': [
    'Planen er nådd litt før tiden. Vi er enige om en ny siste dag.',
    'Deltakeren begynner i utdanning, avtalt i trepartsmøtet.',
  ],
  end: ['Har fått jobb og begynner over helgen.', 'Har ikke møtt på tre uker, og vi får ikke kontakt.'],
  'not-applicable': ['Har takket nei etter oppstartssamtalen.'],
  'start-date': ['Vi har først plass uken etter. Deltakeren er enig.'],
};

/** Why Nav says no. */
export const rejectionWords = [
  'Vi tar det opp på møtet i neste uke før vi bestemmer oss.',
  'Målet i planen er nådd. Vi ser på et annet tiltak sammen.',
] as const;

/** What the two write to each other. `provider` begins where the first line is the provider's. */
export const threads: readonly (readonly (readonly ['nav' | 'provider', string])[])[] = [
  [
    ['provider', 'Vi har avtalt utprøving i butikk fra mandag. Passer det at vi tar et møte alle tre om to uker?'],
    ['nav', 'Ja, det passer fint. Send gjerne et forslag til tid.'],
  ],
  [['provider', 'Deltakeren spør om reisen blir dekket. Kan dere svare?']],
  [
    ['nav', 'Er det noe vi bør ta med inn i planen før neste samtale?'],
    ['provider', 'Ja, deltakeren vil prøve flere dager i uken. Vi sender et forslag.'],
  ],
  [['nav', 'Fint at dere er i gang. Ta kontakt hvis oppmøtet blir ujevnt.']],
  [['nav', 'Deltakeren ønsker å øke til fire dager i uken. Send gjerne en vurdering av hva som er mulig.']],
];

/** What meetings are about. */
export const meetingWords = ['Veien videre', 'Status i tiltaket og plan for jobbsøking', 'Oppfølging av utprøvingen'] as const;

/** Why an applicant does not meet the requirements. */
export const unsuitableWords = ['Mangler førerkort, som kurset krever.', 'Har ikke norsk på det nivået kurset krever.'] as const;
