import type { ProblemKind } from './problem';

/** Problems that any request can meet. Rooms keep their own beside the code that throws them. */
export const invalidRequest: ProblemKind = {
  code: 'invalid-request',
  status: 400,
  title: { nb: 'Noe i skjemaet må rettes', nn: 'Noko i skjemaet må rettast', en: 'Something in the form needs correcting' },
  detail: {
    nb: 'Rett feltene som er markert, og prøv igjen.',
    nn: 'Rett felta som er merkte, og prøv ein gong til.',
    en: 'Correct the marked fields and try again.',
  },
};

export const unreadableRequest: ProblemKind = {
  code: 'unreadable-request',
  status: 400,
  title: { nb: 'Forespørselen kunne ikke leses', nn: 'Førespurnaden kunne ikkje lesast', en: 'The request could not be read' },
};

export const tooLargeRequest: ProblemKind = {
  code: 'too-large-request',
  status: 413,
  title: { nb: 'Innholdet er for stort', nn: 'Innhaldet er for stort', en: 'The content is too large' },
  detail: {
    nb: 'Kort ned teksten eller del den opp, og prøv igjen.',
    nn: 'Kort ned teksten eller del han opp, og prøv på nytt.',
    en: 'Shorten the text or split it, and try again.',
  },
};

export const unsupportedContent: ProblemKind = {
  code: 'unsupported-content',
  status: 415,
  title: { nb: 'Innholdstypen støttes ikke', nn: 'Innhaldstypen er ikkje støtta', en: 'The content type is not supported' },
};

export const signedOut: ProblemKind = {
  code: 'signed-out',
  status: 401,
  title: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
  detail: {
    nb: 'Logg inn på nytt. Det du har skrevet, er lagret.',
    nn: 'Logg inn på nytt. Det du har skrive, er lagra.',
    en: 'Sign in again. What you have written is saved.',
  },
};

export const notPermitted: ProblemKind = {
  code: 'not-permitted',
  status: 403,
  title: { nb: 'Rollen din har ikke tilgang til dette', nn: 'Rolla di har ikkje tilgang til dette', en: 'Your role has no access to this' },
};

/** Something about a measure whose name tells of health, written by somebody who does not handle the case (ADR 34). */
export const fewAreTold: ProblemKind = {
  code: 'few-are-told',
  status: 403,
  title: {
    nb: 'Dette tiltaket er det den ansvarlige veilederen som velger',
    nn: 'Dette tiltaket er det den ansvarlege rettleiaren som vel',
    en: 'This measure is chosen by the responsible adviser',
  },
  detail: {
    nb: 'Navnet på tiltaket forteller om helse. Be den ansvarlige veilederen eller vikaren om å gjøre det, eller bli satt opp som ansvarlig først.',
    nn: 'Namnet på tiltaket fortel om helse. Be den ansvarlege rettleiaren eller vikaren om å gjere det, eller bli sett opp som ansvarleg først.',
    en: 'The name of the measure tells of health. Ask the responsible adviser or the substitute to do it, or be made responsible first.',
  },
};

export const untrustedRequest: ProblemKind = {
  code: 'untrusted-request',
  status: 403,
  title: { nb: 'Siden må lastes på nytt', nn: 'Sida må lastast på nytt', en: 'The page needs to be reloaded' },
  detail: {
    nb: 'Forespørselen manglet et gyldig sikkerhetsmerke. Last siden på nytt og prøv igjen.',
    nn: 'Førespurnaden mangla eit gyldig tryggingsmerke. Last sida på nytt og prøv igjen.',
    en: 'The request lacked a valid security token. Reload the page and try again.',
  },
};

export const notFound: ProblemKind = {
  code: 'not-found',
  status: 404,
  title: {
    nb: 'Finnes ikke, eller du har ikke tilgang',
    nn: 'Finst ikkje, eller du har ikkje tilgang',
    en: 'Does not exist, or you have no access',
  },
};

export const versionMissing: ProblemKind = {
  code: 'version-missing',
  status: 428,
  title: { nb: 'Versjonen mangler', nn: 'Versjonen manglar', en: 'The version is missing' },
  detail: {
    nb: 'Send If-Match med versjonen du så.',
    nn: 'Send If-Match med versjonen du såg.',
    en: 'Send If-Match with the version you saw.',
  },
};

export const changedByOther: ProblemKind = {
  code: 'changed-by-other',
  status: 412,
  title: { nb: 'En annen har endret det samme', nn: 'Nokon annan har endra det same', en: 'Somebody else has changed the same thing' },
  detail: {
    nb: 'Se begge versjonene og velg hva som skal gjelde.',
    nn: 'Sjå begge versjonane og vel kva som skal gjelde.',
    en: 'Look at both versions and choose which should stand.',
  },
};

export const commandKeyReused: ProblemKind = {
  code: 'command-key-reused',
  status: 422,
  title: {
    nb: 'Samme Idempotency-Key er brukt til noe annet',
    nn: 'Same Idempotency-Key er brukt til noko anna',
    en: 'The same Idempotency-Key was used for something else',
  },
};

export const tooManyRequests: ProblemKind = {
  code: 'too-many-requests',
  status: 429,
  title: { nb: 'For mange forespørsler på kort tid', nn: 'For mange førespurnader på kort tid', en: 'Too many requests in a short time' },
};

export const unavailable: ProblemKind = {
  code: 'unavailable',
  status: 503,
  title: { nb: 'Tjenesten er nede et øyeblikk', nn: 'Tenesta er nede ein augneblink', en: 'The service is down for a moment' },
  detail: {
    nb: 'Ingenting er lagret halvveis. Prøv igjen om litt.',
    nn: 'Ingenting er lagra halvvegs. Prøv igjen om litt.',
    en: 'Nothing was half saved. Try again shortly.',
  },
};

export const unexpected: ProblemKind = {
  code: 'unexpected',
  status: 500,
  title: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
  detail: {
    nb: 'Feilen er logget. Oppgi nummeret under hvis du melder fra: {requestId}',
    nn: 'Feilen er logga. Oppgje nummeret under om du melder frå: {requestId}',
    en: 'The fault is logged. Quote this number if you report it: {requestId}',
  },
};
