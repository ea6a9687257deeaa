import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { ContactGap, LinkBar } from '@fotfeste/participation/domain';

const noLink: LocalizedText = { nb: 'Lenken kan ikke sendes', nn: 'Lenkja kan ikkje sendast', en: 'The link cannot be sent' };

/** Why no link can be sent about the participation. */
export const linkBarred: Readonly<Record<LinkBar, ProblemKind>> = {
  protected: {
    code: 'participation/link-protected',
    status: 409,
    title: noLink,
    detail: {
      nb: 'Personer med adressesperre blir aldri rapportert på med lenke. Avtal med arrangøren på en annen måte.',
      nn: 'Det blir aldri rapportert med lenkje på personar med adressesperre. Avtal med arrangøren på ein annan måte.',
      en: 'People with a protected address are never reported on by link. Arrange it with the provider in another way.',
    },
  },
  measure: {
    code: 'participation/link-measure',
    status: 409,
    title: noLink,
    detail: {
      nb: 'I IPS og arbeidsrettet rehabilitering blir det ikke rapportert med lenke. Arrangøren må logge inn.',
      nn: 'I IPS og arbeidsretta rehabilitering rapporterer ein ikkje med lenkje. Arrangøren må logge inn.',
      en: 'In IPS and work-related rehabilitation nothing is reported by link. The provider has to sign in.',
    },
  },
  'not-shared': {
    code: 'participation/link-not-shared',
    status: 409,
    title: noLink,
    detail: {
      nb: 'Ingen arrangør ser deltakeren nå, så det er ingen å spørre.',
      nn: 'Ingen arrangør ser deltakaren no, så det er ingen å spørje.',
      en: 'No provider sees the participant now, so there is nobody to ask.',
    },
  },
  'nothing-due': {
    code: 'participation/link-nothing-due',
    status: 409,
    title: { nb: 'Det er ingenting å spørre om nå', nn: 'Det er ikkje noko å spørje om no', en: 'There is nothing to ask now' },
    detail: {
      nb: 'Ingen rapport, uke eller startdato venter på svar fra arrangøren.',
      nn: 'Inga rapport, veke eller startdato ventar på svar frå arrangøren.',
      en: 'No report, week or start date waits for an answer from the provider.',
    },
  },
};

/** What stands at the contact when the contact cannot be sent a link. */
export const contactGapTexts: Readonly<Record<ContactGap, LocalizedText>> = {
  email: {
    nb: 'Kontakten mangler e-postadresse. Tiltakskoordinatoren kan registrere den.',
    nn: 'Kontakten manglar e-postadresse. Tiltakskoordinatoren kan registrere ho.',
    en: 'The contact has no e-mail address. The measure coordinator can register it.',
  },
  mobile: {
    nb: 'Kontakten mangler mobilnummer til koden. Tiltakskoordinatoren kan registrere det.',
    nn: 'Kontakten manglar mobilnummer til koden. Tiltakskoordinatoren kan registrere det.',
    en: 'The contact has no mobile number for the code. The measure coordinator can register it.',
  },
};

/** The contact does not work at the provider, or does not any more. */
export const contactUnknown: LocalizedText = {
  nb: 'Velg en kontakt hos arrangøren',
  nn: 'Vel ein kontakt hos arrangøren',
  en: 'Choose a contact at the provider',
};

/** The link is no longer there to be taken back. */
export const linkClosed: ProblemKind = {
  code: 'participation/link-closed',
  status: 409,
  title: { nb: 'Lenken er allerede lukket', nn: 'Lenkja er alt lukka', en: 'The link is already closed' },
  detail: { nb: 'Last siden på nytt for å se hvordan.', nn: 'Last sida på nytt for å sjå korleis.', en: 'Reload the page to see how.' },
};
