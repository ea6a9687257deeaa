import type { Language } from '../dev-sign-in/texts.ts';

interface InboxTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly languages: string;
  readonly mail: string;
  readonly sms: string;
  readonly to: string;
}

export const inboxTexts: Readonly<Record<Language, InboxTexts>> = {
  nb: {
    title: 'Innboks for utvikling',
    lead: 'Her havner e-post og SMS som Fotfeste ellers ville ha sendt. Siden finnes bare under npm start.',
    none: 'Ingenting er sendt ennå. Send en lenke til en kontakt fra en deltakelse, så kommer den hit.',
    languages: 'Språk',
    mail: 'E-post',
    sms: 'SMS',
    to: 'til',
  },
  nn: {
    title: 'Innboks for utvikling',
    lead: 'Hit kjem e-post og SMS som Fotfeste elles ville ha sendt. Sida finst berre under npm start.',
    none: 'Ikkje noko er sendt enno. Send ei lenkje til ein kontakt frå ei deltaking, så hamnar ho her.',
    languages: 'Språk',
    mail: 'E-post',
    sms: 'SMS',
    to: 'til',
  },
  en: {
    title: 'Inbox of development',
    lead: 'Here is the mail and the text messages that Fotfeste would otherwise have sent. The page exists only under npm start.',
    none: 'Nothing has been sent yet. Send a link to a contact from a participation, and it appears here.',
    languages: 'Language',
    mail: 'Mail',
    sms: 'Text message',
    to: 'to',
  },
};
