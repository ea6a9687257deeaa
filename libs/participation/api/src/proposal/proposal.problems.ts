import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { DateFault, ProposalFaultCode, ProposalStatus } from '@fotfeste/participation/domain';

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

/** Somebody was first, oneself perhaps: the proposal is answered, recalled or replaced already. Says which. */
export function proposalSettled(how: Exclude<ProposalStatus, 'waiting'>): ProblemKind {
  return {
    code: 'participation/proposal-settled',
    status: 409,
    title: { nb: 'Forslaget er allerede avgjort', nn: 'Forslaget er alt avgjort', en: 'The proposal is settled already' },
    detail: settledTexts[how],
  };
}

const settledTexts: Readonly<Record<Exclude<ProposalStatus, 'waiting'>, LocalizedText>> = {
  approved: {
    nb: '{name} har godkjent det. Last siden på nytt for å se svaret.',
    nn: '{name} har godkjent det. Last sida på nytt for å sjå svaret.',
    en: '{name} has approved it. Reload to see the answer.',
  },
  rejected: {
    nb: '{name} har avslått det. Last siden på nytt for å se svaret.',
    nn: '{name} har avslått det. Last sida på nytt for å sjå svaret.',
    en: '{name} has rejected it. Reload to see the answer.',
  },
  recalled: {
    nb: '{name} har trukket det tilbake. Det er ingenting å svare på lenger.',
    nn: '{name} har trekt det tilbake. Det er ingenting å svare på lenger.',
    en: '{name} has recalled it. There is nothing to answer any more.',
  },
  replaced: {
    nb: '{name} har sendt et nyere forslag, som gjelder i stedet for dette. Last siden på nytt for å se det.',
    nn: '{name} har sendt eit nyare forslag, som gjeld i staden for dette. Last sida på nytt for å sjå det.',
    en: '{name} has sent a newer proposal, which stands in place of this one. Reload to see it.',
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
