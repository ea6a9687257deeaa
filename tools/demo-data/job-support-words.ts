import type { ContactKind, Disclosure } from '@fotfeste/participation/domain';

/** What job specialists write. Nobody is a real firm or person, and nothing is about illness. */
export const contactResults: Readonly<Record<ContactKind, readonly string[]>> = {
  'meet-employer': [
    'Viste rundt. Trenger flere i helgene og fra klokka ti på hverdager.',
    'Har hatt folk fra Nav før og vil gjerne høre mer. Avtalte å komme tilbake.',
    'Travelt i dag. Fikk ti minutter med lederen og navnet på den som ansetter.',
  ],
  'follow-up': [
    'Sa ifra om en som slutter til våren. Vi tar en prat når det nærmer seg.',
    'Fortsatt interessert. Vil møte noen som kan begynne med to dager.',
  ],
  'about-job': [
    'Kan tilby tolv timer i uken på prøve. Ønsker å møte deltakeren først.',
    'Ikke ledig nå, men tar imot en søknad.',
    'Gikk gjennom oppgavene i stillingen. Passer med det deltakeren vil.',
  ],
  interview: ['Godt møte. Svar innen en uke.', 'Fikk vise hva hen kan. Arbeidsgiveren vil ha referanse.'],
  'job-support': [
    'Oppgavene går fint. Ble enige om en fast pause midt på dagen.',
    'Snakket med lederen om opplæringen. Fadderen følger de første vaktene.',
    'Ønsker flere timer fra neste måned. Tas opp med lederen.',
    'Alt går etter planen. Sees sjeldnere framover.',
  ],
  guidance: [
    'Oppdaterte søknaden og valgte tre steder å besøke sammen.',
    'Gikk gjennom hva lønn gjør med ytelsen. Vil begynne med få timer.',
    'Øvde på å ringe. Neste gang drar vi sammen.',
  ],
  outreach: ['Møtte opp der deltakeren pleier å være. Ny avtale i morgen.', 'Sendte melding slik vi ble enige om. Svarte etter en time.'],
};

export const contactNext: readonly string[] = [
  'Besøke sammen med deltakeren.',
  'Ringe på fredag.',
  'Sende søknad.',
  'Møtes på arbeidsplassen.',
  'Spørre lederen om flere timer.',
];

export const metWith: readonly string[] = ['Daglig leder', 'Butikksjef', 'Avdelingsleder', 'Personalansvarlig', 'Vaktleder'];

export const profileWords = {
  experience: [
    'Sommerjobber i butikk, ett år på lager. Førerkort klasse B.',
    'Grunnskole og ett år på videregående. Har hjulpet til i familiens firma.',
    'Fagbrev som ikke er brukt på noen år. Liker å lære av andre.',
  ],
  strengths: [
    'Møter presis, er nøyaktig og liker faste oppgaver.',
    'God med kunder. Blir i godt humør av å ha noe å gjøre.',
    'Praktisk, ser hva som må gjøres, og spør når noe er uklart.',
  ],
  supportNeeds: [
    'Faste vakter, én å spørre, og skriftlig liste den første tiden.',
    'Starte klokka ti, og bygge opp timene litt etter litt.',
    'Et kort møte med lederen hver uke den første måneden.',
  ],
  contactPlan: ['Send melding først, ring etter lunsj.', 'Ring søsteren hvis meldingen ikke er lest på en dag.'],
} as const;

export const disclosureWords: Readonly<Record<Disclosure, readonly string[]>> = {
  yes: ['Arbeidsgivere kan få vite at Nav hjelper, og hva som trengs på jobben.'],
  'with-limits': ['Si at du kommer fra Nav. Ikke si noe om behandlingen.', 'Bare lederen får vite det, ikke kollegene.'],
  no: [],
};

export const supportPlans: readonly string[] = [
  'Jobbspesialisten kommer innom hver uke den første måneden. Fadder på avdelingen. Opptrapping vurderes etter seks uker.',
  'Møte med leder og deltaker hver annen uke. Deltakeren ringer selv ved endringer i vakt.',
];

/** What the coordinators have said of the items that the work does not tell. */
export const judgements = {
  'employment-work-only': [5, 'Jobbspesialistene har ingen andre oppgaver enn jobbstøtte.'],
  'vocational-generalists': [5, 'Samme jobbspesialist følger fra første samtale til støtte i jobb.'],
  'treatment-team-assignment': [4, 'To behandlingsteam, men noen deltakere kommer fra andre team.'],
  'treatment-team-contact': [4, 'Med på ukentlig teammøte. Skriver i felles plan når deltakeren samtykker.'],
  'collaboration-with-nav': [5, 'Fast møte med Nav-kontorene hver måned, og kontakt om deltakere hver uke.'],
  'vocational-unit': [4, 'To på heltid og en leder. Veiledning i gruppe hver uke, men ikke alltid om arbeidsgivere.'],
  'zero-exclusion': [5, 'Ingen er avvist det siste året. Alle i teamene får spørsmål om jobb.'],
  'leadership-support': [3, 'Ledelsen er orientert to ganger i året og følger ikke tallene selv.'],
  'work-incentives-planning': [4, 'Nav-veileder regner sammen med deltakeren før jobbstart.'],
  disclosure: [4, 'Avtalen står i profilen og tas opp igjen når det er en jobb i sikte.'],
  'assessment-at-work': [4, 'Profilen skrives de første ukene og rettes etter de første vaktene.'],
  'contact-quality': [4, 'Jobbspesialistene kommer tilbake til samme arbeidsgiver og spør hva de trenger.'],
  'individual-support': [4, 'Støtteplanene er ulike, og arbeidsgiveren er med i de fleste.'],
} as const;

/** Firms that are visited for nobody in particular. */
export const visitedFirms: readonly string[] = [
  'Kafé Bryggekanten',
  'Varelageret Øst AS',
  'Borgtorget Dagligvare',
  'Blank og Rein AS',
  'Epleblomsten barnehage',
  'Rundkjøringen Bilverksted',
  'Festningen Spiseri',
  'Nettpakken Logistikk AS',
  'Solhaug bo- og aktivitetssenter',
  'Byregnskap Øst',
];
