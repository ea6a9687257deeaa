import { fill, type Language, type LocalizedText } from '@fotfeste/shared/kernel';

const subject: LocalizedText = {
  nb: 'Nav har spørsmål til dere som arrangør',
  nn: 'Nav har spørsmål til dykk som arrangør',
  en: 'Nav has questions for you as a provider',
};

const body: LocalizedText = {
  nb: `Hei

Nav ber dere som arrangør svare på noen spørsmål om en deltaker. Dere trenger ikke å logge inn.

Åpne lenken og be om en kode. Koden blir sendt som SMS til det nummeret Nav har registrert på deg:
{address}

Lenken gjelder i {days} dager og kan brukes én gang. Send den ikke videre.

Denne e-posten kan ikke besvares. Ta kontakt med Nav på vanlig måte hvis noe er uklart.

Hilsen Nav`,
  nn: `Hei

Nav ber dykk som arrangør svare på nokre spørsmål om ein deltakar. De treng ikkje logge inn.

Opne lenkja og be om ein kode. Koden kjem som SMS til nummeret Nav har registrert på deg:
{address}

Lenkja gjeld i {days} dagar og kan brukast éin gong. Ikkje send ho vidare.

Du kan ikkje svare på denne e-posten. Ta kontakt med Nav på vanleg måte dersom noko er uklart.

Helsing Nav`,
  en: `Hello

Nav asks you as a provider to answer some questions about a participant. You need no account.

Open the link and ask for a code. It is sent as a text message to the number Nav has registered for you:
{address}

The link is valid for {days} days and can be used once. Do not forward it.

This e-mail cannot be answered. Contact Nav as usual if something is unclear.

Nav`,
};

const code: LocalizedText = {
  nb: 'Koden fra Nav er {code}. Den gjelder i {minutes} minutter. Nav ber deg aldri om å si den til noen.',
  nn: 'Koden frå Nav er {code}. Han gjeld i {minutes} minutt. Nav ber deg aldri seie han til nokon.',
  en: 'The code from Nav is {code}. It is valid for {minutes} minutes. Nav never asks you to tell it to anybody.',
};

/** The mail with the link: nothing in it tells whom it is about. */
export function mailTexts(
  language: Language,
  values: { readonly address: string; readonly days: number },
): { readonly subject: string; readonly text: string } {
  return { subject: subject[language], text: fill(body[language], values) };
}

/** The text message with the code. */
export function codeTexts(language: Language, values: { readonly code: string; readonly minutes: number }): string {
  return fill(code[language], values);
}
