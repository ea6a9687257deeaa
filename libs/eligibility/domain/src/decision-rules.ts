import { startNotFound, type Rule } from './engine/rule';

const act = { law: 'LOV-2006-06-16-20', source: 'NL', confidence: 'high' } as const;
const practice = { law: 'PRAKSIS', section: '', source: 'VV', confidence: 'medium' } as const;

/** What the law and Nav's practice say of a § 14 a decision (rulebook A.2). `decision-guards.ts` holds it to them. */
export const decisionRules: readonly Rule[] = [
  {
    id: 'N14-01',
    kind: 'hard',
    title: {
      nb: 'Den som vil eller trenger hjelp til å komme i arbeid, har rett til å få vurdert behovet for bistand',
      nn: 'Den som vil eller treng hjelp til å kome i arbeid, har rett til å få vurdert behovet for bistand',
      en: 'Whoever wants or needs help to get into work has the right to an assessment of the need for assistance',
    },
    basis: {
      ...act,
      section: '§ 14 a første ledd',
      quote:
        'Alle som henvender seg til kontoret, og som ønsker eller trenger bistand for å komme i arbeid, har rett til å få vurdert sitt bistandsbehov.',
    },
    inForce: startNotFound,
  },
  {
    id: 'N14-02',
    kind: 'hard',
    title: {
      nb: 'Den som har behov for en mer omfattende vurdering, har rett til en arbeidsevnevurdering',
      nn: 'Den som har behov for ei meir omfattande vurdering, har rett til ei arbeidsevnevurdering',
      en: 'Whoever needs a more extensive assessment has the right to a work-capacity assessment',
    },
    basis: {
      ...act,
      section: '§ 14 a første ledd',
      quote: 'Brukere som har behov for en mer omfattende vurdering av sitt bistandsbehov, har rett til å få en arbeidsevnevurdering.',
    },
    inForce: startNotFound,
  },
  {
    id: 'N14-03',
    kind: 'hard',
    title: {
      nb: 'Vurderingen er skriftlig og har fem deler: muligheter, mål, behov, arbeidsevne og type bistand',
      nn: 'Vurderinga er skriftleg og har fem delar: moglegheiter, mål, behov, arbeidsevne og type bistand',
      en: 'The assessment is in writing and has five parts: possibilities, goal, need, work capacity and kind of assistance',
    },
    basis: { ...act, section: '§ 14 a første ledd a–e', quote: 'd. om, og eventuelt hvor mye, arbeidsevnen er nedsatt' },
    inForce: startNotFound,
  },
  {
    id: 'N14-04',
    kind: 'hard',
    title: {
      nb: 'Den som har fått fastslått et behov, har rett til å være med på å lage en aktivitetsplan; ikke den som har rett til kvalifiseringsprogram',
      nn: 'Den som har fått slått fast eit behov, har rett til å vere med på å lage ein aktivitetsplan; ikkje den som har rett til kvalifiseringsprogram',
      en: 'Whoever has an established need has the right to take part in making an activity plan; not somebody entitled to the qualification programme',
    },
    basis: {
      ...act,
      section: '§ 14 a tredje ledd',
      quote:
        'Brukere som har fått fastslått at de har et bistandsbehov, har rett til å delta i utarbeidelsen av en konkret plan for hvordan de skal komme i arbeid (aktivitetsplan).',
    },
    inForce: startNotFound,
  },
  {
    id: 'N14-05',
    kind: 'hard',
    title: {
      nb: 'Vedtaket kan klages på, også når en tidligere vurdering hadde samme utfall',
      nn: 'Det er klagerett på vedtaket, også når ei tidlegare vurdering hadde same utfall',
      en: 'The decision can be appealed, also when an earlier assessment had the same outcome',
    },
    basis: {
      ...act,
      section: '§ 14 a andre ledd',
      quote:
        'Vedtak etter første ledd kan påklages til nærmeste overordnede organ eller til det organ som Arbeids- og velferdsdirektoratet bestemmer.',
      source: 'NL, SIV',
    },
    inForce: startNotFound,
  },
  {
    id: 'N14-06',
    kind: 'technical',
    title: {
      nb: 'Innsatsgruppen er en av fem, med nytt og tidligere navn',
      nn: 'Innsatsgruppa er ei av fem, med nytt og tidlegare namn',
      en: 'The assistance group is one of five, with a new and a former name',
    },
    basis: { ...practice, source: 'VV, MR, TGA' },
    inForce: startNotFound,
  },
  {
    id: 'N14-07',
    kind: 'technical',
    title: {
      nb: 'Tre av gruppene betyr at arbeidsevnen er nedsatt',
      nn: 'Tre av gruppene tyder at arbeidsevna er nedsett',
      en: 'Three of the groups mean that work capacity is reduced',
    },
    basis: { ...practice, source: 'TGA, AMT' },
    inForce: startNotFound,
  },
  {
    id: 'N14-08',
    kind: 'technical',
    title: {
      nb: 'Hovedmålet er skaffe eller beholde arbeid; Liten mulighet til å jobbe har ikke hovedmål',
      nn: 'Hovudmålet er skaffe eller behalde arbeid; Lita moglegheit til å jobbe har ikkje hovudmål',
      en: 'The main goal is to get or keep work; Little opportunity to work has no main goal',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-09',
    kind: 'technical',
    title: {
      nb: 'Kilder er påkrevd; begrunnelse er påkrevd unntatt for Gode muligheter når ingen varig gruppe gjelder',
      nn: 'Kjelder er påkravde; grunngiving er påkravd unnateke for Gode moglegheiter når inga varig gruppe gjeld',
      en: 'Sources are required; a reason is required except for Good opportunities when no permanent group is in force',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-10',
    kind: 'technical',
    title: {
      nb: 'En annen person godkjenner de to varige gruppene',
      nn: 'Ein annan person godkjenner dei to varige gruppene',
      en: 'Another person approves the two permanent groups',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-11',
    kind: 'technical',
    title: {
      nb: 'Personen må være under arbeidsrettet oppfølging før det kan fattes vedtak',
      nn: 'Personen må vere under arbeidsretta oppfølging før det kan gjerast vedtak',
      en: 'The person must be under work-oriented follow-up before a decision can be made',
    },
    basis: practice,
    inForce: startNotFound,
  },
  {
    id: 'N14-12',
    kind: 'hard',
    title: {
      nb: 'En avgjørelse som bygger på skjønn, automatiseres bare når den er utvilsom',
      nn: 'Ei avgjerd som byggjer på skjønn, blir berre automatisert når ho er utvilsam',
      en: 'A decision that rests on judgement is automated only when it is beyond doubt',
    },
    basis: {
      ...act,
      section: '§ 4 a andre ledd',
      quote: 'Avgjørelsen kan ikke bygge på skjønnsmessige vilkår i lov eller forskrift, med mindre avgjørelsen er utvilsom.',
    },
    inForce: startNotFound,
  },
  {
    id: 'N14-13',
    kind: 'technical',
    title: {
      nb: 'Begrunnelsen har fire hjelpespørsmål: personens syn, aktuelt arbeid, veiledning som trengs, og hvilke tiltak som trengs og hvorfor',
      nn: 'Grunngivinga har fire hjelpespørsmål: synet til personen, aktuelt arbeid, rettleiing som trengst, og kva tiltak som trengst og kvifor',
      en: 'The reason has four help questions: the person’s view, relevant work, guidance needed, and which measures are needed and why',
    },
    basis: practice,
    inForce: startNotFound,
  },
];
