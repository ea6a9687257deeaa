import type { OpenQuestion } from './open-question';

/** Rates, offices, training and combinations (rulebook E-15 to E-29). */
export const laterOpenQuestions: readonly OpenQuestion[] = [
  {
    id: 'E-15',
    question: {
      nb: 'Hva er satsen til den som følger opp etter kapittel 14A?',
      nn: 'Kva er satsen til den som følgjer opp etter kapittel 14A?',
      en: 'What is the rate for whoever gives follow-up under chapter 14A?',
    },
    chosen: {
      nb: 'Verdien er ukjent, og beregningen stopper.',
      nn: 'Verdien er ukjend, og utrekninga stoppar.',
      en: 'The value is unknown, and the calculation stops.',
    },
    touches: ['VTO-08', 'VTO.NEW_RATE'],
  },
  {
    id: 'E-16',
    question: {
      nb: 'Hva er det høyeste tilskuddet til nye tiltaksplasser?',
      nn: 'Kva er det høgaste tilskotet til nye tiltaksplassar?',
      en: 'What is the highest grant for new places?',
    },
    chosen: { nb: 'Beløpet må avgjøres for hånd.', nn: 'Beløpet må avgjerast for hand.', en: 'The amount must be decided by hand.' },
    touches: ['TF § 13-8', 'TF § 14-9'],
  },
  {
    id: 'E-17',
    question: {
      nb: 'Hva er reduserte tiltakspenger i 2026?',
      nn: 'Kva er reduserte tiltakspengar i 2026?',
      en: 'What is the reduced measure benefit in 2026?',
    },
    chosen: {
      nb: 'Det utbetales ikke etter en utregnet verdi. Den offisielle satsen må slås opp.',
      nn: 'Det blir ikkje betalt ut etter ein utrekna verdi. Den offisielle satsen må slåast opp.',
      en: 'Nothing is paid by a derived value. The official rate must be looked up.',
    },
    touches: ['TIP-10', 'TIP.DAY_REDUCED', 'TIP.CHILD_REDUCED'],
  },
  {
    id: 'E-18',
    question: {
      nb: 'Har jobbklubb en egen lengste varighet?',
      nn: 'Har jobbklubb ei eiga lengste varigheit?',
      en: 'Does job club have a longest duration of its own?',
    },
    chosen: {
      nb: 'Taket for oppfølging gjelder: 6 + 6 måneder. Det varsles over tolv uker.',
      nn: 'Taket for oppfølging gjeld: 6 + 6 månader. Det blir varsla over tolv veker.',
      en: 'The ceiling of follow-up applies: 6 + 6 months. There is a warning above twelve weeks.',
    },
    touches: ['JKL-04', 'JKL-05'],
  },
  {
    id: 'E-19',
    question: {
      nb: 'Teller deler av en måned med mentor som tid eller som timer?',
      nn: 'Tel delar av ein månad med mentor som tid eller som timar?',
      en: 'Do parts of a mentor month count as time or as hours?',
    },
    chosen: {
      nb: 'Varigheten følger datoene. Timene er et eget budsjett.',
      nn: 'Varigheita følgjer datoane. Timane er eit eige budsjett.',
      en: 'The duration follows the dates. The hours are a budget of their own.',
    },
    touches: ['MEN-04', 'MEN-08', 'MEN-09'],
  },
  {
    id: 'E-20',
    question: {
      nb: 'Løper forsøket med opplæring av lengre varighet fortsatt?',
      nn: 'Går forsøket med opplæring av lengre varigheit framleis?',
      en: 'Is the trial of longer training still running?',
    },
    chosen: {
      nb: 'Det tilbys ikke etter 1. juli 2025.',
      nn: 'Det blir ikkje tilbode etter 1. juli 2025.',
      en: 'It is not offered after 1 July 2025.',
    },
    touches: ['OPL.TRIAL_LONG'],
  },
  {
    id: 'E-21',
    question: {
      nb: 'Må høyere yrkesfaglig utdanning gis på ordinære plasser, som høyere utdanning?',
      nn: 'Må høgare yrkesfagleg utdanning bli gitt på ordinære plassar, som høgare utdanning?',
      en: 'Must higher vocational education be given at ordinary places, as higher education must?',
    },
    chosen: {
      nb: '§ 7-6 nevner bare bokstav f. For bokstav e er det et spørsmål om anskaffelse, og ingen sperre.',
      nn: '§ 7-6 nemner berre bokstav f. For bokstav e er det eit spørsmål om innkjøp, og inga sperre.',
      en: '§ 7-6 names only letter f. For letter e it is a question of procurement, and no block.',
    },
    touches: ['OPL-F-03'],
  },
  {
    id: 'E-22',
    question: {
      nb: 'Hvilke kontor og fylker er med i ungdomsprogrammet?',
      nn: 'Kva kontor og fylke er med i ungdomsprogrammet?',
      en: 'Which offices and counties take part in the youth programme?',
    },
    chosen: {
      nb: 'Listen kommer fra Navs programkode og er usikker.',
      nn: 'Lista kjem frå programkoden til Nav og er usikker.',
      en: 'The list comes from Nav’s program code and is uncertain.',
    },
    touches: ['UNP-13'],
  },
  {
    id: 'E-23',
    question: {
      nb: 'Må den som får tilrettelagt fagopplæring som 16-åring, ha fylt 16 år når opplæringen starter?',
      nn: 'Må den som får tilrettelagd fagopplæring som 16-åring, ha fylt 16 år når opplæringa startar?',
      en: 'Must somebody in adapted vocational training at 16 have turned 16 when the training starts?',
    },
    chosen: {
      nb: 'Nei. Det kan gis fra 1. januar det året personen fyller 16, med et varsel.',
      nn: 'Nei. Det kan bli gitt frå 1. januar det året personen fyller 16, med eit varsel.',
      en: 'No. It may be given from 1 January of the year the person turns 16, with a warning.',
    },
    touches: ['OPL-D-01', 'GEN-05'],
  },
  {
    id: 'E-24',
    question: {
      nb: 'Hvilke paragrafer mener § 1-7 når den viser til midlertidig ansettelse?',
      nn: 'Kva paragrafar meiner § 1-7 når han viser til mellombels tilsetjing?',
      en: 'Which sections does § 1-7 mean when it points to temporary employment?',
    },
    chosen: {
      nb: 'Regelen om midlertidig ansettelse står i § 9-7, og det er den som siteres.',
      nn: 'Regelen om mellombels tilsetjing står i § 9-7, og det er den som blir sitert.',
      en: 'The rule on temporary employment stands in § 9-7, and that one is cited.',
    },
    touches: ['GEN-14', 'MLT-09'],
  },
  {
    id: 'E-25',
    question: {
      nb: 'Teller gradert sykmelding fullt i de tolv månedene før midlertidig lønnstilskudd for å beholde jobben?',
      nn: 'Tel gradert sjukmelding fullt i dei tolv månadene før mellombels lønstilskot for å halde på jobben?',
      en: 'Does partial sick leave count fully in the twelve months before a temporary wage subsidy to keep the job?',
    },
    chosen: {
      nb: 'Ja. Full og gradert sykmelding telles begge, måned for måned.',
      nn: 'Ja. Full og gradert sjukmelding blir talde begge, månad for månad.',
      en: 'Yes. Full and partial sick leave both count, month by month.',
    },
    touches: ['MLT-02', 'VLT-05'],
  },
  {
    id: 'E-26',
    question: {
      nb: 'Hva er alder, sats og varighet for aktivitetspenger for unge?',
      nn: 'Kva er alder, sats og varigheit for aktivitetspengar for unge?',
      en: 'What are the age, rate and duration of activity benefit for young people?',
    },
    chosen: {
      nb: 'Ordningen er ikke lagt inn. Svaret er «ikke automatisert».',
      nn: 'Ordninga er ikkje lagd inn. Svaret er «ikkje automatisert».',
      en: 'The scheme is not in the product. The answer is “not automated”.',
    },
    touches: [],
  },
  {
    id: 'E-27',
    question: {
      nb: 'Hva er det høyeste beløpet til ekspertbistand i 2026?',
      nn: 'Kva er det høgaste beløpet til ekspertbistand i 2026?',
      en: 'What is the highest amount for expert help in 2026?',
    },
    chosen: {
      nb: 'Kildene gir ulike beløp. Satsen må slås opp.',
      nn: 'Kjeldene gir ulike beløp. Satsen må slåast opp.',
      en: 'The sources give different amounts. The rate must be looked up.',
    },
    touches: ['EKS-05', 'EKS.MAX'],
  },
  {
    id: 'E-28',
    question: {
      nb: 'Kan to tiltak på full tid gå samtidig?',
      nn: 'Kan to tiltak på full tid gå samtidig?',
      en: 'May two full-time measures run at the same time?',
    },
    chosen: {
      nb: 'Ingen kilde sier det. Det varsles, og du må skrive hvorfor.',
      nn: 'Inga kjelde seier det. Det blir varsla, og du må skrive kvifor.',
      en: 'No source says so. There is a warning, and you must write why.',
    },
    touches: ['E-28'],
  },
  {
    id: 'E-29',
    question: {
      nb: 'Er mentor «forlenget i inntil tre år» til sammen tre år, eller seks måneder og tre år?',
      nn: 'Er mentor «forlengd i inntil tre år» til saman tre år, eller seks månader og tre år?',
      en: 'Is a mentor “extended for up to three years” three years in all, or six months and three years?',
    },
    chosen: { nb: 'Til sammen 36 måneder.', nn: 'Til saman 36 månader.', en: '36 months in all.' },
    touches: ['MEN-05', 'MEN-06'],
  },
];
