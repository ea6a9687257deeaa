/** What it is like to try work at an employer of an industry. */
export interface HostPlace {
  readonly workplace: string;
  readonly contact: string;
  readonly content: string;
  readonly trainingPlan: string;
  readonly goals: readonly string[];
}

/** By SN2007 division; employers of other industries host nobody in the demo. */
export const hostPlaces: Readonly<Record<string, HostPlace>> = {
  '56': {
    workplace: 'Kjøkkenet og serveringen',
    contact: 'Kjøkkensjefen',
    content: 'Forberedelse av mat, anretning, kasse og oppvask, sammen med en fast fadder.',
    trainingPlan: 'Hygiene og rutiner på kjøkkenet den første uken, kassen etter hvert.',
    goals: ['Fast oppmøte hele perioden', 'Klare en hel vakt i serveringen', 'Få en attest'],
  },
  '55': {
    workplace: 'Husøkonomien',
    contact: 'Husøkonomen',
    content: 'Vask av rom, skift av sengetøy og rydding etter frokost, på lag med en erfaren kollega.',
    trainingPlan: 'Rutiner for rom og tøy de to første ukene.',
    goals: ['Fast oppmøte hele perioden', 'Gjøre ferdig rom på egen hånd', 'Få en attest'],
  },
  '88': {
    workplace: 'Avdelingen for de største barna',
    contact: 'Styreren',
    content: 'Lek ute og inne, måltider og påkledning, alltid sammen med en ansatt.',
    trainingPlan: 'Rutiner for sikkerhet og taushetsplikt den første uken.',
    goals: ['Fast oppmøte hele perioden', 'Holde en samlingsstund sammen med en ansatt', 'Få en attest'],
  },
  '87': {
    workplace: 'Kjøkkenet og fellesstuen',
    contact: 'Avdelingslederen',
    content: 'Måltider, turer og samvær med beboerne. Ingen stell uten en ansatt til stede.',
    trainingPlan: 'Hygiene, forflytning og taushetsplikt de to første ukene.',
    goals: ['Fast oppmøte hele perioden', 'Ha ansvar for et måltid om dagen', 'Få en attest'],
  },
  '96': {
    workplace: 'Resepsjonen',
    contact: 'Daglig leder',
    content: 'Ta imot kunder, bestille timer på telefon, selge produkter og rydde.',
    trainingPlan: 'Timebestilling og kasse den første uken.',
    goals: ['Fast oppmøte hele perioden', 'Ta telefonen på egen hånd', 'Få en attest'],
  },
  '81': {
    workplace: 'Renholdslaget i sentrum',
    contact: 'Driftslederen',
    content: 'Renhold av kontorer og trapper i lag på tre.',
    trainingPlan: 'Metoder og bruk av kjemikalier den første uken.',
    goals: ['Fast oppmøte hele perioden', 'Ha ansvar for en etasje', 'Få en attest'],
  },
  '01': {
    workplace: 'Veksthuset',
    contact: 'Gartneren',
    content: 'Såing, prikling, vanning og pakking, ute når været tillater det.',
    trainingPlan: 'Plantestell og arbeidsstillinger de to første ukene.',
    goals: ['Fast oppmøte hele perioden', 'Ha ansvar for et bord i veksthuset', 'Få en attest'],
  },
};

/** A vocational path in school, for those who take one. */
export const schoolPlace: HostPlace = {
  workplace: 'Yrkesfaglig opplæring for voksne',
  contact: 'Rådgiveren',
  content: 'Programfag i moduler, med praksis en dag i uken.',
  trainingPlan: 'Realkompetansevurdering først, deretter moduler etter plan.',
  goals: ['Bestå de to første modulene', 'Finne praksisplass', 'Avklare læreplass'],
};
