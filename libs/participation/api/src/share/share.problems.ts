import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import type { PackageFault, ShareConsentFault } from '@fotfeste/participation/domain';
import { checkpointTexts } from '../checkpoint/checkpoint.problems';
import { incomplete } from '../participation.problems';

/** The agreement does not let the field be shared by consent. */
export const notOptional: ProblemKind = {
  code: 'participation/share-not-optional',
  status: 409,
  title: {
    nb: 'Dette feltet deles ikke etter samtykke',
    nn: 'Dette feltet blir ikkje delt etter samtykke',
    en: 'This field is not shared by consent',
  },
  detail: {
    nb: 'Enten trenger tiltaksarrangøren opplysningen for å gjennomføre tiltaket, eller så er den ikke med i delepakken for avtalen.',
    nn: 'Anten treng tiltaksarrangøren opplysninga for å gjennomføre tiltaket, eller så er ho ikkje med i delepakken for avtalen.',
    en: 'Either the provider needs the information to carry out the measure, or it is not part of the share package of the agreement.',
  },
};

/** No provider carries the measure out, so nothing is shared. */
export const noRecipient: ProblemKind = {
  code: 'participation/share-no-recipient',
  status: 409,
  title: {
    nb: 'Det er ingen tiltaksarrangør å dele med',
    nn: 'Det er ingen tiltaksarrangør å dele med',
    en: 'There is no provider to share with',
  },
};

/** The measure does not rest on the consent. */
export const notRestingOnConsent: ProblemKind = {
  code: 'participation/not-resting-on-consent',
  status: 409,
  title: {
    nb: 'Tiltaket hviler ikke på dette samtykket',
    nn: 'Tiltaket kviler ikkje på dette samtykket',
    en: 'The measure does not rest on this consent',
  },
};

/** What stands at the field of an answer. */
export const shareConsentTexts: Readonly<Record<ShareConsentFault, LocalizedText>> = {
  'given-later': checkpointTexts['given-later'],
  'withdrawn-later': checkpointTexts['withdrawn-later'],
  'withdrawn-before-given': checkpointTexts['withdrawn-before-given'],
  'until-missing': {
    nb: 'Velg siste dag samtykket gjelder',
    nn: 'Vel siste dagen samtykket gjeld',
    en: 'Choose the last day of the consent',
  },
  'until-over': {
    nb: 'Siste dag kan ikke være før i dag',
    nn: 'Siste dagen kan ikkje vere før i dag',
    en: 'The last day cannot be before today',
  },
  'until-too-long': {
    nb: 'Et samtykke gjelder høyst ett år. Spør igjen når det går ut.',
    nn: 'Eit samtykke gjeld høgst eitt år. Spør igjen når det går ut.',
    en: 'A consent lasts one year at most. Ask again when it runs out.',
  },
  'words-missing': {
    nb: 'Skriv det deltakeren har sagt ja til å dele, og ikke noe mer',
    nn: 'Skriv det deltakaren har sagt ja til å dele, og ikkje noko meir',
    en: 'Write what the participant has agreed to share, and nothing more',
  },
  'words-elsewhere': {
    nb: 'Bare behov for tilrettelegging deles med egne ord',
    nn: 'Berre behov for tilrettelegging blir delte med eigne ord',
    en: 'Only needs for adaptation are shared in words of their own',
  },
};

/** Field of the request that each fault stands at. */
const fieldOfShareFault: Readonly<Record<ShareConsentFault, string>> = {
  'given-later': 'givenOn',
  'withdrawn-later': 'withdrawnOn',
  'withdrawn-before-given': 'withdrawnOn',
  'until-missing': 'until',
  'until-over': 'until',
  'until-too-long': 'until',
  'words-missing': 'adaptation',
  'words-elsewhere': 'adaptation',
};

/** What stands at a field of a package. */
export const packageTexts: Readonly<Record<PackageFault, LocalizedText>> = {
  'always-missing': {
    nb: 'Ingen kan gjennomføre tiltaket uten dette',
    nn: 'Ingen kan gjennomføre tiltaket utan dette',
    en: 'Nobody can carry out the measure without this',
  },
  'health-necessary': {
    nb: 'Helseopplysninger deles bare etter samtykke',
    nn: 'Helseopplysningar blir berre delte etter samtykke',
    en: 'Health information is only shared by consent',
  },
  'field-twice': { nb: 'Feltet står to ganger', nn: 'Feltet står to gonger', en: 'The field is named twice' },
  'purpose-missing': {
    nb: 'Skriv hva opplysningen trengs til',
    nn: 'Skriv kva opplysninga trengst til',
    en: 'Write what the information is needed for',
  },
  'basis-missing': { nb: 'Skriv hjemmelen for å dele', nn: 'Skriv heimelen for å dele', en: 'Write the legal basis for sharing' },
};

/** Refuses an answer or a withdrawal with what is wrong, at the field. */
export function refuseShareFaults(faults: readonly ShareConsentFault[]): void {
  if (faults.length === 0) return;
  throw new Problem(incomplete, {
    errors: faults.map((fault) => ({ field: fieldOfShareFault[fault], message: shareConsentTexts[fault] })),
  });
}

/** Another unit is responsible for the agreement. */
export const notOwnAgreement: ProblemKind = {
  code: 'participation/share-other-unit',
  status: 403,
  title: {
    nb: 'En annen enhet har ansvar for avtalen',
    nn: 'Ei anna eining har ansvaret for avtalen',
    en: 'Another unit is responsible for the agreement',
  },
};
