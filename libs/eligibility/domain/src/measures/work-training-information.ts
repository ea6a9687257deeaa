import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const beginning = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Duties and practice that follow from arbeidstrening. */
export const workTrainingInformation = [
  condition({
    id: 'ATR-06',
    kind: 'information',
    audience: 'adviser',
    task: 'review-duration',
    title: { nb: 'Vurder varigheten jevnlig', nn: 'Vurder varigheita jamleg', en: 'Review the duration regularly' },
    text: {
      nb: 'Vurder minst hver {months}. måned om arbeidstreningen skal fortsette, og om ordinær ansettelse er mulig nå.',
      nn: 'Vurder minst kvar {months}. månad om arbeidstreninga skal halde fram, og om ordinær tilsetjing er mogleg no.',
      en: 'Review at least every {months} months whether the work training should continue, and whether ordinary employment is possible now.',
    },
    numbers: { months: 'ATR.REVIEW' },
    basis: {
      ...regulation,
      section: '§ 3-5 første ledd',
      quote: 'Tiltakets varighet skal vurderes regelmessig minst hver tredje måned av Arbeids- og velferdsetaten.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'ATR-07',
    part: 'contact-points',
    kind: 'information',
    audience: 'adviser',
    task: 'contact-points',
    title: {
      nb: 'Kontaktpunkt hos Nav og på arbeidsplassen',
      nn: 'Kontaktpunkt hos Nav og på arbeidsplassen',
      en: 'Contact points at Nav and at the workplace',
    },
    text: {
      nb: 'Skriv i avtalen hvem partene kan henvende seg til hos Nav og på arbeidsplassen.',
      nn: 'Skriv i avtalen kven partane kan vende seg til hos Nav og på arbeidsplassen.',
      en: 'Write in the agreement whom the parties can turn to at Nav and at the workplace.',
    },
    basis: {
      ...regulation,
      section: '§ 3-4 fjerde ledd',
      quote: 'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
    },
    inForce: { from: localDate('2022-09-01') },
  }),
  condition({
    id: 'ATR-07',
    part: 'documentation',
    kind: 'information',
    audience: 'adviser',
    task: 'document-result',
    title: { nb: 'Dokumenter utbyttet', nn: 'Dokumenter utbyttet', en: 'Document the benefit' },
    text: {
      nb: 'Nav skal skrive hvordan tiltaket gikk, hva deltakeren fikk ut av det, og om målet er nådd. Deltakeren skal få se det.',
      nn: 'Nav skal skrive korleis tiltaket gjekk, kva deltakaren fekk ut av det, og om målet er nådd. Deltakaren skal få sjå det.',
      en: 'Nav shall write how the measure went, what the participant gained, and whether the goal is reached. The participant shall see it.',
    },
    basis: {
      ...regulation,
      section: '§ 3-4 tredje ledd',
      quote:
        'Arbeids- og velferdsetaten skal dokumentere gjennomføringen og utbyttet av tiltaket og om målet med tiltaket er oppnådd. Dokumentasjonen skal gjøres tilgjengelig for tiltaksdeltaker.',
    },
    inForce: beginning,
  }),
] as const;
