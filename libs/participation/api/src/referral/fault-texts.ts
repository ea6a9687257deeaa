import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FieldError } from '@fotfeste/shared/api';
import { Problem } from '@fotfeste/shared/api';
import {
  fieldOfReferralFault,
  type AgreementFault,
  type AttainmentFault,
  type ContentFault,
  type DateFault,
  type GivenUpFault,
  type OutcomeFault,
  type ReferralFault,
  type ReportFault,
  type ReportPeriodFault,
} from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { choiceFaultTexts } from './choice-fault-texts';

/** What can be wrong with something written in this room. */
export type Fault =
  | ReferralFault
  | DateFault
  | AgreementFault
  | ReportFault
  | ReportPeriodFault
  | OutcomeFault
  | ContentFault
  | AttainmentFault
  | GivenUpFault;

/** Text at the field for each fault. */
export const faultTexts: Readonly<Record<Fault, LocalizedText>> = {
  ...choiceFaultTexts,
  'purpose-missing': { nb: 'Velg hva tiltaket skal føre til', nn: 'Vel kva tiltaket skal føre til', en: 'Choose what the measure is for' },
  'reason-missing': { nb: 'Skriv hvorfor dette tiltaket', nn: 'Skriv kvifor dette tiltaket', en: 'Write why this measure' },
  'alternatives-missing': {
    nb: 'Si minst ett annet tilbud du har vurdert, og hvorfor det ikke ble valgt',
    nn: 'Nemn minst eitt anna tilbod du har vurdert, og kvifor det ikkje vart valt',
    en: 'Name at least one other offer you considered, and why it was not chosen',
  },
  'relation-missing': {
    nb: 'Svar på om deltakeren er i familie med eller nærstående til arrangøren',
    nn: 'Svar på om deltakaren er i familie med eller nærståande til arrangøren',
    en: 'Answer whether the participant is family of or close to the provider',
  },
  'consultation-words-missing': {
    nb: 'Skriv kort hva dere ble enige om',
    nn: 'Skriv kort kva de vart samde om',
    en: 'Write briefly what you agreed on',
  },
  'alternative-missing': {
    nb: 'Skriv hvilket alternativ, eller fjern linjen',
    nn: 'Skriv kva alternativ, eller fjern linja',
    en: 'Write which alternative, or remove the line',
  },
  'consultation-missing': {
    nb: 'Oppgi dagen dere snakket om valget',
    nn: 'Oppgje dagen de snakka om valet',
    en: 'Give the day you talked the choice over',
  },
  'consulted-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'approval-missing': {
    nb: 'Skriv ned godkjenningen, eller bekreft at deltakeren er informert',
    nn: 'Skriv ned godkjenninga, eller stadfest at deltakaren er informert',
    en: 'Record the approval, or confirm that the participant is informed',
  },
  'approved-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'giver-unknown': {
    nb: 'Det er ikke registrert at deltakeren har en slik representant',
    nn: 'Det er ikkje registrert at deltakaren har ein slik representant',
    en: 'No such representative of the participant is registered',
  },
  'preferred-is-chosen': {
    nb: 'Dette er tiltaket som er valgt. Velg et annet, eller la feltet stå tomt',
    nn: 'Dette er tiltaket som er valt. Vel eit anna, eller lat feltet stå tomt',
    en: 'This is the measure that was chosen. Choose another, or leave the field empty',
  },
  'end-before-start': { nb: 'Siste dag er før første dag', nn: 'Siste dag er før første dag', en: 'The last day is before the first day' },
  'start-missing': { nb: 'Oppgi startdato først', nn: 'Oppgje startdato først', en: 'Give the start date first' },
  'end-missing': { nb: 'Oppgi sluttdato', nn: 'Oppgje sluttdato', en: 'Give the end date' },
  'end-after-offering': {
    nb: 'Sluttdatoen er etter at gjennomføringen er over',
    nn: 'Sluttdatoen er etter at gjennomføringa er over',
    en: 'The end date is after the offering is over',
  },
  'start-before-offering': {
    nb: 'Startdatoen er før gjennomføringen begynner',
    nn: 'Startdatoen er før gjennomføringa tek til',
    en: 'The start date is before the offering begins',
  },
  'start-after-recorded': {
    nb: 'Det er ført oppmøte eller sendt rapport for dager før dette',
    nn: 'Det er ført oppmøte eller sendt rapport for dagar før dette',
    en: 'Attendance or a report is recorded for days before this one',
  },
  'not-later': {
    nb: 'Ny sluttdato må være senere enn den som gjelder',
    nn: 'Ny sluttdato må vere seinare enn den som gjeld',
    en: 'The new end date must be later than the present one',
  },
  'outside-period': {
    nb: 'Dagen er utenfor deltakelsen',
    nn: 'Dagen er utanfor deltakinga',
    en: 'The day is outside the participation',
  },
  'percent-out-of-range': { nb: 'Skriv et tall fra 1 til 100', nn: 'Skriv eit tal frå 1 til 100', en: 'Write a number from 1 to 100' },
  'days-out-of-range': { nb: 'Skriv et tall fra 1 til 5', nn: 'Skriv eit tal frå 1 til 5', en: 'Write a number from 1 to 5' },
  'nothing-changed': { nb: 'Dette er det som gjelder fra før', nn: 'Dette er det som gjeld frå før', en: 'This is what applies already' },
  'signed-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'discussed-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'hours-out-of-range': { nb: 'Timetallet er ikke mulig', nn: 'Timetalet er ikkje mogleg', en: 'The number of hours is not possible' },
  'week-twice': { nb: 'Uken er ført to ganger', nn: 'Veka er ført to gonger', en: 'The week is there twice' },
  'present-exceeds-planned': {
    nb: 'Møtt kan ikke være mer enn avtalt',
    nn: 'Møtt kan ikkje vere meir enn avtalt',
    en: 'Attended cannot be more than agreed',
  },
  'trial-ends-before-start': { nb: 'Til er før fra', nn: 'Til er før frå', en: 'To is before from' },
  'ends-before-it-begins': {
    nb: 'Perioden slutter før den begynner',
    nn: 'Perioden sluttar før han tek til',
    en: 'The period ends before it begins',
  },
  'before-participation': {
    nb: 'Perioden begynner før deltakeren startet',
    nn: 'Perioden tek til før deltakaren starta',
    en: 'The period begins before the participant started',
  },
  'after-participation': {
    nb: 'Perioden går forbi siste dag i deltakelsen',
    nn: 'Perioden går forbi siste dag i deltakinga',
    en: 'The period passes the last day of the participation',
  },
  'period-ahead': {
    nb: 'Perioden kan ikke gå lenger enn til i dag',
    nn: 'Perioden kan ikkje gå lenger enn til i dag',
    en: 'The period cannot go beyond today',
  },
  'period-reported': {
    nb: 'Det er alt sendt en rapport for noen av disse dagene',
    nn: 'Det er alt send ein rapport for nokre av desse dagane',
    en: 'A report has already been sent for some of these days',
  },
  'week-outside-period': {
    nb: 'Uken er utenfor perioden rapporten gjelder',
    nn: 'Veka er utanfor perioden rapporten gjeld',
    en: 'The week is outside the period of the report',
  },
  'goal-unjudged': {
    nb: 'Si hvor langt målet er kommet, eller at dere ikke har arbeidet med det',
    nn: 'Sei kor langt målet er kome, eller at de ikkje har arbeidd med det',
    en: 'Say how far the goal has come, or that you have not worked with it',
  },
  'goal-unknown': { nb: 'Målet finnes ikke lenger', nn: 'Målet finst ikkje lenger', en: 'The goal no longer exists' },
  'job-details-missing': {
    nb: 'Oppgi timer i uken og ansettelsesform',
    nn: 'Oppgje timar i veka og tilsetjingsform',
    en: 'Give hours a week and form of employment',
  },
  'job-details-without-job': {
    nb: 'Svar ja på jobb når du beskriver en',
    nn: 'Svar ja på jobb når du skildrar ein',
    en: 'Answer yes to job when you describe one',
  },
  'job-hours-out-of-range': { nb: 'Timetallet er ikke mulig', nn: 'Timetalet er ikkje mogleg', en: 'The number of hours is not possible' },
};

/** Refuses with a text at each field that is wrong; nothing when nothing is. */
export function refuseFaults(faults: readonly { readonly fault: Fault; readonly field: string }[]): void {
  if (faults.length === 0) return;
  const errors: readonly FieldError[] = faults.map(({ fault, field }) => ({ field, message: faultTexts[fault] }));
  throw new Problem(incomplete, { errors });
}

/** The same for faults whose field follows from the fault. */
export function refuseReferralFaults(faults: readonly (ReferralFault | DateFault)[]): void {
  refuseFaults(faults.map((fault) => ({ fault, field: fieldOfReferralFault[fault] })));
}
