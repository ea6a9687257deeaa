import { languages, texts, type Language } from '../dev-sign-in/texts.ts';
import { stylesheet } from '../dev-sign-in/stylesheet.ts';
import { inboxTexts } from './texts.ts';

/** A message as the API handed it over. */
export interface KeptMessage {
  readonly channel: 'mail' | 'sms';
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  /** Instant in ISO 8601. */
  readonly at: string;
}

const own = `
ol { display: grid; gap: 1rem; margin: 2rem 0 0; padding: 0; list-style: none; }
article { padding: 1rem 1.25rem; border: 1px solid var(--border); border-radius: .5rem; background: var(--card); }
h2 { margin: 0 0 .25rem; }
article p { margin: 0; color: var(--subtle); overflow-wrap: anywhere; }
.text { margin: .75rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** Everything that was sent, the latest first. */
export function inboxPage(language: Language, messages: readonly KeptMessage[]): string {
  const t = inboxTexts[language];
  const links = languages.map(
    (other) =>
      `<a href="?lang=${other}" lang="${other}" hreflang="${other}"${other === language ? ' aria-current="true"' : ''}>${texts[other].name}</a>`,
  );
  const items = messages.toReversed().map((message) => `<li>${article(language, message)}</li>`);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${t.title} – Fotfeste</title>
    <style>${stylesheet}${own}</style>
  </head>
  <body>
    <header><span class="product">Fotfeste</span><nav aria-label="${t.languages}">${links.join('')}</nav></header>
    <main><h1>${t.title}</h1><p class="lead">${t.lead}</p>${items.length > 0 ? `<ol>${items.join('')}</ol>` : `<p>${t.none}</p>`}</main>
  </body>
</html>`;
}

function article(language: Language, { channel, to, subject, text, at }: KeptMessage): string {
  const t = inboxTexts[language];
  const time = new Date(at).toLocaleTimeString('nb', { timeZone: 'Europe/Oslo' });
  const heading = subject ?? t[channel];
  return `<article><h2>${escaped(heading)}</h2><p>${t[channel]} ${t.to} ${escaped(to)} · ${time}</p><div class="text">${linked(escaped(text))}</div></article>`;
}

/** Only addresses of this machine become links. */
function linked(html: string): string {
  return html.replace(/http:\/\/localhost:\d+\/[^\s<]*/g, (address) => `<a href="${address}">${address}</a>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
