import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { PriceFault, TrainingFault } from '@fotfeste/participation/domain';

/** Text at the field for what is wrong with the price or the categories of a single place. */
export const placeFaultTexts: Readonly<Record<PriceFault | TrainingFault, LocalizedText>> = {
  'price-misplaced': {
    nb: 'Pris føres bare for opplæring på en enkeltplass',
    nn: 'Pris blir berre ført for opplæring på ein enkeltplass',
    en: 'A price is kept for training in a single place alone',
  },
  'price-below-zero': {
    nb: 'Prisen kan ikke være under null',
    nn: 'Prisen kan ikkje vere under null',
    en: 'The price cannot be below zero',
  },
  'price-in-parts': { nb: 'Skriv prisen i hele øre', nn: 'Skriv prisen i heile øre', en: 'Write the price in whole øre' },
  'price-too-high': {
    nb: 'Prisen er over 1 000 000 kroner. Kontroller beløpet.',
    nn: 'Prisen er over 1 000 000 kroner. Kontroller summen.',
    en: 'The price is above 1 000 000 kroner. Check the amount.',
  },
  'training-misplaced': {
    nb: 'Bransje og førerkort føres bare for opplæring på en enkeltplass',
    nn: 'Bransje og førarkort blir berre ført for opplæring på ein enkeltplass',
    en: 'Trade and licence are kept for training in a single place alone',
  },
  'training-empty': {
    nb: 'Velg bransje, eller hva opplæringen fører til',
    nn: 'Vel bransje, eller kva opplæringa fører til',
    en: 'Choose a trade, or what the training leads to',
  },
  'training-twice': { nb: 'Det samme er valgt to ganger', nn: 'Det same er valt to gonger', en: 'The same is chosen twice' },
  'licence-missing': { nb: 'Velg førerkortklasse', nn: 'Vel førarkortklasse', en: 'Choose the class of licence' },
  'licence-misplaced': {
    nb: 'Førerkortklasse hører til opplæring som gir førerkort',
    nn: 'Førarkortklasse høyrer til opplæring som gir førarkort',
    en: 'A class belongs to training that gives a driving licence',
  },
  'name-misplaced': {
    nb: 'Navnet hører til et sertifikat, en prøve eller et lærefag',
    nn: 'Namnet høyrer til eit sertifikat, ein prøve eller eit lærefag',
    en: 'The name belongs to a certificate, a test or an apprenticeship trade',
  },
};

/** Text at the field of a refusal that says nothing. */
export const refusalWordsMissing: LocalizedText = {
  nb: 'Skriv hvorfor prisen ikke godkjennes',
  nn: 'Skriv kvifor prisen ikkje blir godkjend',
  en: 'Write why the price is not approved',
};

/** Price and approval are by four eyes. */
export const ownPrice: ProblemKind = {
  code: 'participation/own-price',
  status: 403,
  title: {
    nb: 'Den som har skrevet prisen, kan ikke svare på den',
    nn: 'Den som har skrive prisen, kan ikkje svare på han',
    en: 'Whoever wrote the price cannot answer it',
  },
  detail: {
    nb: 'Be en annen teamleder ved kontoret.',
    nn: 'Be ein annan teamleiar ved kontoret.',
    en: 'Ask another team lead at the office.',
  },
};

/** There is no price that waits: somebody has answered, it has been changed, or the participation is over. */
export const noPriceWaiting: ProblemKind = {
  code: 'participation/no-price-waiting',
  status: 409,
  title: { nb: 'Ingen pris venter på svar', nn: 'Ingen pris ventar på svar', en: 'No price waits for an answer' },
  detail: {
    nb: 'Noen har svart, eller deltakelsen er over. Last siden på nytt.',
    nn: 'Nokon har svart, eller deltakinga er over. Last sida på nytt.',
    en: 'Somebody has answered, or the participation is over. Reload the page.',
  },
};
