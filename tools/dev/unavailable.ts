import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, preferredLanguage, rememberedLanguage } from '../dev-sign-in/texts.ts';

const retryAfterSeconds = 2;

const texts: Readonly<Record<Language, { readonly title: string; readonly detail: string }>> = {
  nb: { title: 'API-et svarer ikke akkurat nå', detail: 'Det starter trolig igjen av seg selv. Prøv på nytt om litt.' },
  nn: { title: 'API-et svarar ikkje akkurat no', detail: 'Det startar truleg opp att av seg sjølv. Prøv ein gong til om litt.' },
  en: { title: 'The API is not answering just now', detail: 'It is probably starting again by itself. Try again in a moment.' },
};

/** The same problem as the API itself gives for a service that is down, in the language of the one who asks. */
export function answerUnavailable({ headers }: IncomingMessage, response: ServerResponse): void {
  const language = rememberedLanguage(headers.cookie) ?? preferredLanguage(headers['accept-language']);
  response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': String(retryAfterSeconds) });
  response.end(
    JSON.stringify({
      type: 'urn:fotfeste:problem:unavailable',
      ...texts[language],
      status: 503,
      instance: `urn:fotfeste:request:${randomUUID()}`,
    }),
  );
}
