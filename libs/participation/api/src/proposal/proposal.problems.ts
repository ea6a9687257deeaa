import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { DateFault, ProposalFaultCode } from '@fotfeste/participation/domain';

/** Nav could not carry it out as things stand, so it cannot be proposed. */
export const notProposable: ProblemKind = {
  code: 'participation/not-proposable',
  status: 409,
  title: { nb: 'Dette kan ikke foreslås nå', nn: 'Dette kan ikkje føreslåast no', en: 'This cannot be proposed now' },
  detail: {
    nb: 'Deltakelsen står et annet sted enn siden viste. Last siden på nytt for å se hva dere kan foreslå.',
    nn: 'Deltakinga står ein annan stad enn sida viste. Last sida på nytt for å sjå kva de kan føreslå.',
    en: 'The participation stands elsewhere than the page showed. Reload to see what you can propose.',
  },
};

/** Somebody was first: the proposal is answered, recalled or replaced already. */
export const proposalSettled: ProblemKind = {
  code: 'participation/proposal-settled',
  status: 409,
  title: { nb: 'Forslaget er allerede avgjort', nn: 'Forslaget er alt avgjort', en: 'The proposal is settled already' },
  detail: {
    nb: '{name} var først. Last siden på nytt for å se hva som ble svart.',
    nn: '{name} var først. Last sida på nytt for å sjå kva som vart svart.',
    en: '{name} was first. Reload to see the answer.',
  },
};

/** The first day is agreed with Nav: moving it is a proposal. */
export const startDateAgreed: ProblemKind = {
  code: 'participation/start-date-agreed',
  status: 409,
  title: {
    nb: 'Nav har satt en annen oppstartsdato',
    nn: 'Nav har sett ein annan oppstartsdato',
    en: 'Nav has set another start date',
  },
  detail: {
    nb: 'Foreslå den nye datoen, så svarer veilederen i Nav.',
    nn: 'Føreslå den nye datoen, så svarar rettleiaren i Nav.',
    en: 'Propose the new date, and the adviser at Nav will answer.',
  },
};

/** Texts at the fields of a proposal; days have theirs where all days have. */
export const proposalFaultTexts: Readonly<Record<Exclude<ProposalFaultCode, DateFault>, LocalizedText>> = {
  'words-missing': { nb: 'Skriv kort hvorfor', nn: 'Skriv kort kvifor', en: 'Write briefly why' },
  'last-day-missing': { nb: 'Oppgi siste dag', nn: 'Oppgje siste dag', en: 'Give the last day' },
  'extent-missing': { nb: 'Skriv prosent eller dager i uken', nn: 'Skriv prosent eller dagar i veka', en: 'Write percent or days a week' },
  'valid-from-missing': { nb: 'Oppgi hvilken dag det gjelder fra', nn: 'Oppgje kva dag det gjeld frå', en: 'Give the day it applies from' },
  'attended-unsaid': { nb: 'Si om deltakeren har møtt', nn: 'Sei om deltakaren har møtt', en: 'Say whether the participant has attended' },
  'completed-unsaid': { nb: 'Si om kurset er fullført', nn: 'Sei om kurset er fullført', en: 'Say whether the course was completed' },
  'end-reason-missing': { nb: 'Velg en årsak', nn: 'Vel ein årsak', en: 'Choose a reason' },
  'end-reason-words-missing': { nb: 'Skriv hva årsaken er', nn: 'Skriv kva årsaka er', en: 'Write what the reason is' },
};
