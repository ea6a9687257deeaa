import type { DocumentBlock } from '@fotfeste/document/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { printedReport, type PrintedReport } from './report-print';

const around = {
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  participant: 'Ellinor Berg',
  provider: 'Rypelett Arbeid og Vekst AS',
  sentBy: 'Tuva Aas',
  sentOn: localDate('2026-11-21'),
  from: localDate('2026-11-02'),
  to: localDate('2026-11-21'),
  goals: new Map([['g1', 'Møte fast tre dager i uken']]),
} as const;
const interim: PrintedReport = {
  ...around,
  kind: 'interim',
  content: {
    attendance: [{ year: 2026, week: 45, plannedHours: 22.5, presentHours: 20, absence: 'valid' }],
    goals: [{ goalId: 'g1', progress: 'on-the-way', words: 'To dager så langt.' }],
    trials: [{ employerName: 'Multegul Barnehage AS', from: localDate('2026-11-10') }],
    nextStep: 'Prøve tre dager.',
  },
};

function headings(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
}

describe('a printed report', () => {
  it('has only the headings it has something to say under', () => {
    const { title, sender, blocks } = printedReport(interim, 'nb');
    expect([title, sender]).toEqual(['Underveisrapport: Arbeidsforberedende trening (AFT)', 'Rypelett Arbeid og Vekst AS']);
    expect(headings(blocks)).toEqual(['Oppmøte', 'Mål', 'Utprøving hos arbeidsgiver', 'Neste steg']);
  });

  it('writes hours, weeks and absence as tables with heads, in the language asked for', () => {
    const table = (language: 'nn' | 'en') => printedReport(interim, language).blocks.find(({ kind }) => kind === 'table');
    expect(table('nn')).toEqual({
      kind: 'table',
      head: ['Veke', 'Avtalt, timar', 'Møtt, timar', 'Fråvær'],
      rows: [['45 (2026)', '22,5', '20', 'Gyldig']],
    });
    expect(table('en')).toMatchObject({ rows: [['45 (2026)', '22.5', '20', 'Valid']] });
  });

  it('tells the hours of each kind of absence where they are known', () => {
    const week = {
      year: 2026,
      week: 46,
      plannedHours: 30,
      presentHours: 15,
      absence: 'other',
      validAbsenceHours: 7.5,
      otherAbsenceHours: 7.5,
    } as const;
    const { blocks } = printedReport({ ...interim, content: { attendance: [week], goals: [], trials: [], nextStep: 'Videre.' } }, 'nb');
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({ rows: [['46 (2026)', '30', '15', 'Gyldig 7,5, Annet 7,5']] });
  });

  it.each([
    ['said', 'nb', 'Deltakerens egen kommentar', 'Sagt 20. november 2026, skrevet ned av Marit Torp i Nav.'],
    ['written', 'nn', 'Deltakaren sin eigen kommentar', 'Skrive av deltakaren 20. november 2026, lagt inn av Marit Torp i Nav.'],
    ['said', 'en', 'The participant’s own comment', 'Said on 20 November 2026, written down by Marit Torp at Nav.'],
  ] as const)('ends with what the participant has %s (%s), in the participant’s own words', (how, language, heading, given) => {
    const comment = { words: 'Jeg vil heller jobbe om kvelden.', how, givenOn: localDate('2026-11-20'), recordedByName: 'Marit Torp' };
    const { blocks } = printedReport({ ...interim, comment }, language);
    expect(blocks.slice(-3)).toEqual([
      { kind: 'heading', text: heading },
      { kind: 'paragraph', text: 'Jeg vil heller jobbe om kvelden.' },
      { kind: 'paragraph', text: given },
    ]);
  });

  it('says of the outcome what is not known, never that it is no', () => {
    const final: PrintedReport = {
      ...around,
      kind: 'final',
      content: { course: 'Gikk fint.', resources: 'Punktlig.', possibilities: 'Butikk.', goals: [] },
      outcome: {
        ...{ job: 'yes', education: 'no', otherMeasure: 'no', benefit: 'unknown' },
        jobDetails: { hoursPerWeek: 18.75, form: 'fixed-term', employerName: 'Butikken', isSubsidised: 'unknown' },
      },
    };
    const { blocks } = printedReport(final, 'nb');
    expect(headings(blocks)).toEqual(['Gjennomføring', 'Ressurser', 'Muligheter', 'Hva det ble til']);
    expect(blocks.at(-1)).toEqual({
      kind: 'facts',
      facts: [
        ['I jobb', 'Ja, 18,75 timer i uken, midlertidig, Butikken'],
        ['Nav betaler en del av lønnen', 'Ikke kjent'],
        ['I utdanning', 'Nei'],
        ['I et annet tiltak', 'Nei'],
        ['Har ytelse', 'Ikke kjent'],
      ],
    });
  });
});
