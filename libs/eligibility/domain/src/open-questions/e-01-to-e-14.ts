import type { OpenQuestion } from './open-question';

/** Complaints, names, time and age (rulebook E-01 to E-14). */
export const firstOpenQuestions: readonly OpenQuestion[] = [
  {
    id: 'E-01',
    question: {
      nb: 'Hvor lenge kan man klage på et § 14 a-vedtak?',
      nn: 'Kor lenge kan ein klage på eit § 14 a-vedtak?',
      en: 'How long can somebody complain about a § 14 a decision?',
    },
    chosen: {
      nb: 'Fristen skrives fra en verdi som må bekreftes. Klager innen seks uker regnes som i tide, og ingen avvises uten at et menneske har vurdert unntakene.',
      nn: 'Fristen blir skriven frå ein verdi som må stadfestast. Klager innan seks veker blir rekna som i tide, og ingen blir avvist utan at eit menneske har vurdert unntaka.',
      en: 'The time is printed from a value that must be confirmed. Complaints within six weeks count as in time, and nobody is turned away without a person having assessed the exceptions.',
    },
    touches: ['KLG-05', 'KLG-06', 'N14-05', 'GEN.KLAGE_14A'],
  },
  {
    id: 'E-02',
    question: {
      nb: 'Hva er de høyeste satsene for skolepenger, semesteravgift, eksamensgebyr og studiereiser?',
      nn: 'Kva er dei høgaste satsane for skulepengar, semesteravgift, eksamensgebyr og studiereiser?',
      en: 'What are the highest rates for tuition, semester fee, exam fee and study trips?',
    },
    chosen: {
      nb: 'Verdien er ukjent. Beløpet må føres for hånd og kontrolleres mot satsene.',
      nn: 'Verdien er ukjend. Beløpet må førast for hand og kontrollerast mot satsane.',
      en: 'The value is unknown. The amount must be entered by hand and checked against the rates.',
    },
    touches: ['OPL.TUITION_MAX'],
  },
  {
    id: 'E-03',
    question: {
      nb: 'Når begynte de nye navnene på innsatsgruppene å gjelde?',
      nn: 'Når tok dei nye namna på innsatsgruppene til å gjelde?',
      en: 'When did the new names of the assistance groups take effect?',
    },
    chosen: {
      nb: 'Koden lagres, og både nytt og tidligere navn vises.',
      nn: 'Koden blir lagra, og både nytt og tidlegare namn blir vist.',
      en: 'The code is stored, and both the new and the former name are shown.',
    },
    touches: ['N14-06', 'INN-01'],
  },
  {
    id: 'E-04',
    question: {
      nb: 'Gjelder § 3-6 om forsøket med IPS ung fortsatt etter 1. september 2026?',
      nn: 'Gjeld § 3-6 om forsøket med IPS ung framleis etter 1. september 2026?',
      en: 'Is § 3-6 on the IPS trial for young people still in force after 1 September 2026?',
    },
    chosen: {
      nb: 'IPS ung gis under 30 år og fra det året personen fyller 16, i 24 eller 48 måneder med utdanning. Det er likt i begge tekstene.',
      nn: 'IPS ung blir gitt under 30 år og frå det året personen fyller 16, i 24 eller 48 månader med utdanning. Det er likt i begge tekstane.',
      en: 'IPS for young people is given under 30 and from the year the person turns 16, for 24 or 48 months with education. It is the same in both texts.',
    },
    touches: ['IPU-01', 'IPU-02', 'IPU-03'],
  },
  {
    id: 'E-05',
    question: {
      nb: 'Kan den som fyller 30 år samme dag, være med i IPS ung?',
      nn: 'Kan den som fyller 30 år same dag, vere med i IPS ung?',
      en: 'Can somebody who turns 30 on the same day take part in IPS for young people?',
    },
    chosen: { nb: 'Nei, ikke fra og med 30-årsdagen.', nn: 'Nei, ikkje frå og med 30-årsdagen.', en: 'No, not from the 30th birthday on.' },
    touches: ['IPU-01'],
  },
  {
    id: 'E-06',
    question: {
      nb: 'Beholder arbeidsgivere med VTA-avtale fra før 1. september 2026 tilskuddet sitt?',
      nn: 'Held arbeidsgivarar med VTA-avtale frå før 1. september 2026 på tilskotet sitt?',
      en: 'Do employers with an agreement on permanently adapted work from before 1 September 2026 keep their grant?',
    },
    chosen: {
      nb: 'Avtaler som løper, betales etter den gamle satsen. Nye tilskudd gis ikke, og saken merkes for gjennomgang.',
      nn: 'Avtalar som går, blir betalte etter den gamle satsen. Nye tilskot blir ikkje gitt, og saka blir merkt for gjennomgang.',
      en: 'Running agreements are paid by the old rate. No new grants are given, and the case is marked for review.',
    },
    touches: ['VTO-08', 'VTO-10', 'VTO-11'],
  },
  {
    id: 'E-07',
    question: {
      nb: 'Teller en tidligere periode i samme tiltak mot lengste varighet, og stanser et avbrudd klokken?',
      nn: 'Tel ein tidlegare periode i same tiltak mot lengste varigheit, og stansar eit avbrot klokka?',
      en: 'Does an earlier period in the same measure count towards the longest duration, and does an interruption stop the clock?',
    },
    chosen: {
      nb: 'Alle perioder i samme tiltak legges sammen. En veileder kan la et tidligere, avsluttet forløp være utenfor, med begrunnelse.',
      nn: 'Alle periodar i same tiltak blir lagde saman. Ein rettleiar kan la eit tidlegare, avslutta løp vere utanfor, med grunngiving.',
      en: 'All periods in the same measure are added. An adviser may leave out an earlier, ended course, with a reason.',
    },
    touches: [
      'AVK-03',
      'AVK-04',
      'ATR-04',
      'ATR-05',
      'OPP-03',
      'OPP-04',
      'OPP-05',
      'OPP-06',
      'JKL-04',
      'MEN-04',
      'MEN-05',
      'MEN-06',
      'OPL-DUR-01',
      'OPL-DUR-02',
      'OPL-DUR-03',
      'OPL-DUR-04',
      'OPL-DUR-05',
      'MLT-04',
      'MLT-05',
      'ARR-04',
      'AFT-06',
      'AFT-07',
      'AFT-08',
      'AMS-05',
      'AMS-06',
      'AMS-07',
      'IPS-07',
      'IPS-08',
      'IPU-03',
      'F4L-08',
    ],
  },
  {
    id: 'E-08',
    question: {
      nb: 'Hvordan telles måneder og uker?',
      nn: 'Korleis blir månader og veker talde?',
      en: 'How are months and weeks counted?',
    },
    chosen: {
      nb: 'Siste dag er startdagen pluss n måneder, minus én dag; for uker startdagen pluss 7 n dager, minus én dag.',
      nn: 'Siste dag er startdagen pluss n månader, minus éin dag; for veker startdagen pluss 7 n dagar, minus éin dag.',
      en: 'The last day is the start day plus n months, less one day; for weeks the start day plus 7 n days, less one day.',
    },
    touches: ['TEC-07'],
  },
  {
    id: 'E-09',
    question: {
      nb: 'På hvilken dag må den som får sommerjobb, være under 30 år?',
      nn: 'På kva dag må den som får sommarjobb, vere under 30 år?',
      en: 'On which day must somebody in a summer job be under 30?',
    },
    chosen: {
      nb: 'På startdagen. Den som fyller 30 år på startdagen, er for gammel.',
      nn: 'På startdagen. Den som fyller 30 år på startdagen, er for gammal.',
      en: 'On the start day. Somebody who turns 30 on the start day is too old.',
    },
    touches: ['SOM-01'],
  },
  {
    id: 'E-10',
    question: {
      nb: 'Finnes det en øvre aldersgrense i tiltak hos arbeidsgiver?',
      nn: 'Finst det ei øvre aldersgrense i tiltak hos arbeidsgivar?',
      en: 'Is there an upper age limit in measures at an employer?',
    },
    chosen: {
      nb: 'Grensene på 72 og 67 år står bare i Navs systemer. De varsler og stanser ingen.',
      nn: 'Grensene på 72 og 67 år står berre i systema til Nav. Dei varslar og stansar ingen.',
      en: 'The limits of 72 and 67 stand only in Nav’s systems. They warn and stop nobody.',
    },
    touches: ['TEC-01', 'TEC-02', 'TEC.MAX_AGE_EMPLOYER', 'TEC.MAX_AGE_VTAO'],
  },
  {
    id: 'E-11',
    question: {
      nb: 'Gjelder de ekstra seks månedene i § 4-4 også uten nedsatt arbeidsevne?',
      nn: 'Gjeld dei ekstra seks månadene i § 4-4 òg utan nedsett arbeidsevne?',
      en: 'Do the extra six months in § 4-4 also apply without reduced work capacity?',
    },
    chosen: {
      nb: 'Nei. Teksten viser til den lengste varigheten på tre år.',
      nn: 'Nei. Teksten viser til den lengste varigheita på tre år.',
      en: 'No. The text points to the longest duration of three years.',
    },
    touches: ['OPP-06'],
  },
  {
    id: 'E-12',
    question: {
      nb: 'Er «inntil åtte uker» i § 2-4 et tillegg eller en ny samlet lengde?',
      nn: 'Er «inntil åtte veker» i § 2-4 eit tillegg eller ei ny samla lengd?',
      en: 'Are “up to eight weeks” in § 2-4 an addition or a new total?',
    },
    chosen: { nb: 'Et tillegg: til sammen tolv uker.', nn: 'Eit tillegg: til saman tolv veker.', en: 'An addition: twelve weeks in all.' },
    touches: ['AVK-04', 'AVK.DUR_EXT', 'AVK.DUR_TOTAL'],
  },
  {
    id: 'E-13',
    question: {
      nb: 'Stengte regelen om AFT før 2026 for alle som var i jobb?',
      nn: 'Stengde regelen om AFT før 2026 for alle som var i jobb?',
      en: 'Did the rule on AFT before 2026 exclude everybody in work?',
    },
    chosen: {
      nb: 'Bare den som var ansatt hos arrangøren, stenges ute for datoer før 2026. Ellers må du vurdere det.',
      nn: 'Berre den som var tilsett hos arrangøren, blir stengd ute for datoar før 2026. Elles må du vurdere det.',
      en: 'Only somebody employed by the provider is excluded for dates before 2026. Otherwise you must assess it.',
    },
    touches: ['AFT-05'],
  },
  {
    id: 'E-14',
    question: {
      nb: 'Hvilke Nav-kontor er med i forsøket med fireårig lønnstilskudd?',
      nn: 'Kva Nav-kontor er med i forsøket med fireårig lønstilskot?',
      en: 'Which Nav offices take part in the trial of a four-year wage subsidy?',
    },
    chosen: {
      nb: 'Listen er tom. Tiltaket kan ikke gis før kontorene er lagt inn.',
      nn: 'Lista er tom. Tiltaket kan ikkje bli gitt før kontora er lagde inn.',
      en: 'The list is empty. The measure is not available until the offices are entered.',
    },
    touches: ['F4L-05'],
  },
];
