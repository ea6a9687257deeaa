import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Evidence } from './evidence';

const education: Evidence = {
  firstYear: 'negative',
  later: 'positive',
  worth: 'very-profitable',
  caveat: {
    nb: 'Deltakerne er ofte bundet i utdanningen de to første årene. Etterpå er virkningen tydelig, og kompetansen varer trolig.',
    nn: 'Deltakarane er ofte bundne i utdanninga dei to første åra. Etterpå er verknaden tydeleg, og kompetansen varer truleg.',
    en: 'Participants are often tied up in education for the first two years. After that the effect is marked, and the competence probably lasts.',
  },
  sections: ['8.2'],
};

const ownService: Evidence = {
  firstYear: 'mixed',
  later: 'positive',
  worth: 'very-profitable',
  caveat: {
    nb: 'Kapittel 5 viser positiv virkning alt første året, kapittel 8 liten eller ingen. Studiene gjelder Navs egen oppfølging samlet, ikke tiltaket alene.',
    nn: 'Kapittel 5 viser positiv verknad alt første året, kapittel 8 liten eller ingen. Studiane gjeld Navs eiga oppfølging samla, ikkje tiltaket åleine.',
    en: "Chapter 5 finds a positive effect already in the first year, chapter 8 little or none. The studies are of Nav's own follow-up as a whole, not of the measure alone.",
  },
  sections: ['5.4.3', '8.2'],
};

/** Findings by measure; a measure that is not here has no effect studies in the source. */
export const evidenceCards: Readonly<Partial<Record<MeasureCode, Evidence>>> = {
  MIDLERTIDIG_LONNSTILSKUDD: {
    firstYear: 'large-positive',
    later: 'positive',
    worth: 'very-profitable',
    caveat: {
      nb: 'At tilskuddet kan fortrenge andre eller gis for ansettelser som ville kommet likevel, er ikke regnet med.',
      nn: 'At tilskotet kan fortrengje andre eller bli gitt for tilsetjingar som ville ha kome likevel, er ikkje rekna med.',
      en: 'That the subsidy may displace others, or be given for hirings that would have come anyway, is not counted.',
    },
    sections: ['5.4.1', '8.2'],
  },
  VARIG_LONNSTILSKUDD: {
    firstYear: 'unknown',
    later: 'unknown',
    worth: 'profitable',
    caveat: {
      nb: 'Virkningen på arbeid er ikke tallfestet. Tiltaket er brukt mindre enn det burde, og færre går trolig over til uføretrygd.',
      nn: 'Verknaden på arbeid er ikkje talfesta. Tiltaket er brukt mindre enn det burde, og færre går truleg over til uføretrygd.',
      en: 'The effect on work is not quantified. The measure is used less than it should be, and probably fewer go on to disability benefit.',
    },
    sections: ['5.5.3'],
  },
  ARBEIDSTRENING: {
    firstYear: 'none',
    later: 'positive',
    worth: 'mixed',
    caveat: {
      nb: 'Svært lønnsomt i effektevalueringen fra 2024, lite lønnsomt i gjennomgangen fra 2023. Virker bedre etter innstrammingen i 2017.',
      nn: 'Svært lønsamt i effektevalueringa frå 2024, lite lønsamt i gjennomgangen frå 2023. Verkar betre etter innstramminga i 2017.',
      en: 'Very profitable in the effect evaluation of 2024, of low profitability in the review of 2023. Works better since it was tightened in 2017.',
    },
    sections: ['5.4.2', '5.4.6', '8.2'],
  },
  ARBEIDSMARKEDSOPPLAERING: {
    firstYear: 'none',
    later: 'positive',
    worth: 'very-profitable',
    caveat: {
      nb: 'Opplæring virker jevnt over positivt både for arbeidssøkere og for personer med nedsatt arbeidsevne, men det tar tid.',
      nn: 'Opplæring verkar jamt over positivt både for arbeidssøkjarar og for personar med nedsett arbeidsevne, men det tek tid.',
      en: 'Training has a positive effect overall, for jobseekers and for people with reduced work capacity alike, but it takes time.',
    },
    sections: ['8.2'],
  },
  HOYERE_UTDANNING: education,
  HOYERE_YRKESFAGLIG_UTDANNING: education,
  FAG_OG_YRKESOPPLAERING: education,
  STUDIESPESIALISERING: education,
  JOBBKLUBB: {
    firstYear: 'none',
    later: 'positive',
    worth: 'profitable',
    caveat: {
      nb: 'Regnet sammen med annen innkjøpt oppfølging. Internasjonalt virker hjelp til jobbsøking best på kort sikt.',
      nn: 'Rekna saman med anna innkjøpt oppfølging. Internasjonalt verkar hjelp til jobbsøking best på kort sikt.',
      en: 'Counted together with other procured follow-up. Internationally, help with job search works best in the short term.',
    },
    sections: ['8.2'],
  },
  OPPFOLGING: {
    firstYear: 'none',
    later: 'positive',
    worth: 'mixed',
    caveat: {
      nb: 'Noe mindre virkning enn Navs egen oppfølging. Lønnsomt i evalueringen fra 2024, lite lønnsomt i gjennomgangen fra 2023.',
      nn: 'Noko mindre verknad enn Navs eiga oppfølging. Lønsamt i evalueringa frå 2024, lite lønsamt i gjennomgangen frå 2023.',
      en: "Somewhat smaller effect than Nav's own follow-up. Profitable in the evaluation of 2024, of low profitability in the review of 2023.",
    },
    sections: ['5.4.3', '8.2'],
  },
  ARBEID_MED_STOTTE: ownService,
  ARBEIDSFORBEREDENDE_TRENING: {
    firstYear: 'negative',
    later: 'mixed',
    worth: 'not-profitable',
    caveat: {
      nb: 'To evalueringer er uenige: den ene finner negativ virkning og høye kostnader, den andre at tiltaket er bedre enn forløperne. Stor usikkerhet.',
      nn: 'To evalueringar er usamde: den eine finn negativ verknad og høge kostnader, den andre at tiltaket er betre enn forløparane. Stor uvisse.',
      en: 'Two evaluations disagree: one finds a negative effect and high cost, the other that the measure is better than what came before it. Great uncertainty.',
    },
    sections: ['5.4.4', '8.2'],
  },
  ARBEIDSRETTET_REHABILITERING: {
    firstYear: 'negative',
    later: 'unknown',
    worth: 'not-profitable',
    caveat: {
      nb: 'Deltakerne har større behov enn dem de er sammenlignet med. Les med særlig varsomhet.',
      nn: 'Deltakarane har større behov enn dei som dei er samanlikna med. Les med særleg varsemd.',
      en: 'Participants have larger needs than those they are compared with. Read with particular caution.',
    },
    sections: ['8.2'],
  },
  AVKLARING: {
    firstYear: 'negative',
    later: 'unknown',
    worth: 'unknown',
    caveat: {
      nb: 'Formålet er å kartlegge arbeidsevnen, ikke å skaffe arbeid. Tallet er derfor ikke et tegn på at tiltaket svikter.',
      nn: 'Føremålet er å kartleggje arbeidsevna, ikkje å skaffe arbeid. Talet er difor ikkje eit teikn på at tiltaket sviktar.',
      en: 'The purpose is to map work capacity, not to get a job. The finding is therefore no sign that the measure fails.',
    },
    sections: ['8.2'],
  },
  MENTOR: {
    firstYear: 'unknown',
    later: 'unknown',
    worth: 'unknown',
    caveat: {
      nb: 'Om lag halvparten hadde jobb etter tiltaket, medregnet jobb med lønnstilskudd. Det viser ikke hva mentoren betydde.',
      nn: 'Om lag halvparten hadde jobb etter tiltaket, medrekna jobb med lønstilskot. Det viser ikkje kva mentoren hadde å seie.',
      en: 'About half had a job after the measure, subsidised jobs included. That does not show what the mentor meant for it.',
    },
    sections: ['5.4.3'],
  },
};
