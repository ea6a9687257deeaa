import type { MeasureCode } from '@fotfeste/eligibility/domain';

interface Description {
  readonly nb: string;
  readonly nn: string;
}

const course: Description = {
  nb: 'Kurs på dagtid med praksis hos arbeidsgiver i siste del. Oppmøte fire dager i uken.',
  nn: 'Kurs på dagtid med praksis hos arbeidsgivar i siste del. Oppmøte fire dagar i veka.',
};

const descriptions: Readonly<Partial<Record<MeasureCode, Description>>> = {
  ARBEIDSFORBEREDENDE_TRENING: {
    nb: 'Arbeid i egne avdelinger (kantine, tre, pakking og butikk) med fast veileder, deretter utprøving i bedrift. Tre til fem dager i uken.',
    nn: 'Arbeid i eigne avdelingar (kantine, tre, pakking og butikk) med fast rettleiar, deretter utprøving i verksemd. Tre til fem dagar i veka.',
  },
  OPPFOLGING: {
    nb: 'Hjelp til å finne arbeidsgiver, og oppfølging på arbeidsplassen. To til tre dager i uken, mest ute hos arbeidsgivere.',
    nn: 'Hjelp til å finne arbeidsgivar, og oppfølging på arbeidsplassen. To til tre dagar i veka, mest ute hos arbeidsgivarar.',
  },
  AVKLARING: {
    nb: 'Fire uker med kartlegging, samtaler og utprøving av oppgaver. Avsluttes med en skriftlig rapport.',
    nn: 'Fire veker med kartlegging, samtalar og utprøving av oppgåver. Blir avslutta med ein skriftleg rapport.',
  },
  ARBEIDSRETTET_REHABILITERING: {
    nb: 'Tverrfaglig team: arbeidskonsulent, fysioterapeut og psykolog. Tre til fem dager i uken i inntil tolv uker.',
    nn: 'Tverrfagleg team: arbeidskonsulent, fysioterapeut og psykolog. Tre til fem dagar i veka i inntil tolv veker.',
  },
  INDIVIDUELL_JOBBSTOTTE: {
    nb: 'Jobbspesialisten søker jobb sammen med deltakeren fra første uke, i samarbeid med behandlerne.',
    nn: 'Jobbspesialisten søkjer jobb saman med deltakaren frå første veke, i samarbeid med behandlarane.',
  },
  INDIVIDUELL_JOBBSTOTTE_UNG: {
    nb: 'For unge under 30. Jobbspesialisten hjelper til jobb eller skole og blir med så lenge det trengs.',
    nn: 'For unge under 30. Jobbspesialisten hjelper til jobb eller skule og blir med så lenge det trengst.',
  },
  ARBEID_MED_STOTTE: {
    nb: 'Jobbspesialist på arbeidsplassen i ordinær bedrift. Opplæring i faste oppgaver, og råd til kollegaene.',
    nn: 'Jobbspesialist på arbeidsplassen i ordinær verksemd. Opplæring i faste oppgåver, og råd til kollegaene.',
  },
  JOBBKLUBB: {
    nb: 'Gruppe på åtte til tolv. Søknader, CV og intervjutrening to til tre dager i uken.',
    nn: 'Gruppe på åtte til tolv. Søknader, CV og intervjutrening to til tre dagar i veka.',
  },
  DIGITALT_OPPFOLGINGSTILTAK: {
    nb: 'Fire uker på nett med egen veileder. En til to økter i uken, og hjelp til CV og søknad.',
    nn: 'Fire veker på nett med eigen rettleiar. Éi til to økter i veka, og hjelp til CV og søknad.',
  },
  TILRETTELAGT_ARBEID_ORDINAER: {
    nb: 'Fast jobb i ordinær bedrift, med forsterket oppfølging fra oss og en fadder på arbeidsplassen.',
    nn: 'Fast jobb i ordinær verksemd, med forsterka oppfølging frå oss og ein fadder på arbeidsplassen.',
  },
  VARIG_TILRETTELAGT_ARBEID_SKJERMET: {
    nb: 'Fast arbeid med tilpassede oppgaver i vaskeri, kantine, vedproduksjon og montering.',
    nn: 'Fast arbeid med tilpassa oppgåver i vaskeri, kantine, vedproduksjon og montering.',
  },
};

/** What an offering of the measure says of itself. */
export function descriptionOf(measure: MeasureCode): Description {
  return descriptions[measure] ?? course;
}
