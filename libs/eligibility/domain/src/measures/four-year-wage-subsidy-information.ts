import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2026-08-01') };
const regulation = { law: 'FOR-2026-02-04-163', source: 'F4', confidence: 'high' } as const;

/** What follows from fireårig lønnstilskudd. */
export const fourYearWageSubsidyInformation = [
  condition({
    id: 'F4 § 3',
    part: 'contact-person',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Fast kontaktperson', nn: 'Fast kontaktperson', en: 'Fixed contact person' },
    text: {
      nb: 'Deltakeren og arbeidsgiveren skal ha en fast kontaktperson som følger dem opp hver for seg.',
      nn: 'Deltakaren og arbeidsgivaren skal ha ein fast kontaktperson som følgjer dei opp kvar for seg.',
      en: 'The participant and the employer shall have a fixed contact person who follows each of them up.',
    },
    basis: {
      ...regulation,
      section: '§ 3 andre ledd',
      quote: 'Tiltaksdeltakeren og arbeidsgiver skal få individuelt tilpasset oppfølging fra en fast kontaktperson.',
    },
    inForce,
  }),
  condition({
    id: 'F4 § 5',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Drøft med de tillitsvalgte', nn: 'Drøft med dei tillitsvalde', en: 'Discuss with the union representatives' },
    text: {
      nb: 'Virksomheten skal drøfte arbeidsplassen med de tillitsvalgte der det er mulig.',
      nn: 'Verksemda skal drøfte arbeidsplassen med dei tillitsvalde der det er mogleg.',
      en: 'The enterprise shall discuss the place with the union representatives where possible.',
    },
    basis: {
      ...regulation,
      section: '§ 5',
      quote: 'Opprettelse av arbeidsplasser med lønnstilskudd skal drøftes med tillitsvalgte i virksomheten der dette er mulig.',
    },
    inForce,
  }),
  condition({
    id: 'F4L-06',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskuddets størrelse', nn: 'Storleiken på tilskotet', en: 'Size of the grant' },
    text: {
      nb: 'Arbeidsgiveren får {first} prosent av refusjonsgrunnlaget det første året, så {second}, {third} og {fourth} prosent.',
      nn: 'Arbeidsgivaren får {first} prosent av refusjonsgrunnlaget det første året, så {second}, {third} og {fourth} prosent.',
      en: 'The employer gets {first} percent of the refund base in the first year, then {second}, {third} and {fourth} percent.',
    },
    numbers: { first: 'F4L.RATE_Y1', second: 'F4L.RATE_Y2', third: 'F4L.RATE_Y3', fourth: 'F4L.RATE_Y4' },
    basis: {
      ...regulation,
      section: '§ 7 første ledd',
      quote:
        'Lønnstilskuddet dekker 70 prosent av refusjonsgrunnlaget i inntil tolv måneder, deretter nedjusteres tilskuddsgraden til 60 prosent, 50 prosent og 35 prosent hver 12. måned.',
    },
    inForce,
  }),
  condition({
    id: 'F4L-07',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tak i året', nn: 'Tak i året', en: 'Ceiling of the year' },
    text: {
      nb: 'Refusjonen kan ikke være over {factor} ganger grunnbeløpet i året.',
      nn: 'Refusjonen kan ikkje vere over {factor} gonger grunnbeløpet i året.',
      en: 'The refund may not exceed {factor} times the basic amount in a year.',
    },
    numbers: { factor: 'F4L.CAP' },
    basis: {
      ...regulation,
      section: '§ 7 andre ledd',
      quote: 'Refusjonen kan ikke overstige fem ganger grunnbeløpet i folketrygden per år.',
    },
    inForce,
  }),
  condition({
    id: 'F4L-09',
    part: 'follow-up',
    kind: 'information',
    audience: 'adviser',
    task: 'review-progress',
    title: { nb: 'Følg opp hver tredje måned', nn: 'Følg opp kvar tredje månad', en: 'Follow up every third month' },
    text: {
      nb: 'Nav skal følge opp minst hver {months}. måned, og oftere når deltakeren eller virksomheten trenger det.',
      nn: 'Nav skal følgje opp minst kvar {months}. månad, og oftare når deltakaren eller verksemda treng det.',
      en: 'Nav shall follow up at least every {months} months, and more often when the participant or the enterprise needs it.',
    },
    numbers: { months: 'F4L.FOLLOWUP' },
    basis: { ...regulation, section: '§ 9 andre ledd', quote: 'Det skal som et minimum gis oppfølging hver tredje måned.' },
    inForce,
  }),
] as const;
