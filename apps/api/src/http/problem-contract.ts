/** Headers that commands take. */
export const headers = {
  IfMatch: {
    name: 'If-Match',
    in: 'header' as const,
    required: true,
    description:
      'The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are.',
    schema: { type: 'string', pattern: '^(W/)?"[0-9]{1,9}"$' },
  },
  CsrfToken: {
    name: 'X-CSRF-Token',
    in: 'header' as const,
    required: true,
    description: 'The token of the session, from `GET /session`.',
    schema: { type: 'string' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header' as const,
    required: false,
    description:
      'A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. ' +
      'Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,100}$' },
  },
};

/** The body of a problem (RFC 9457). */
export const problemSchemas = {
  ProblemFieldError: {
    type: 'object',
    required: ['field', 'message'],
    properties: {
      field: { type: 'string', description: 'Path of the field in the request, such as `goal.text`.' },
      message: { type: 'string', description: 'What to put right, in the language that was asked for.' },
    },
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457. Some kinds have further members, such as both versions of a conflict.',
    required: ['type', 'title', 'status', 'instance'],
    properties: {
      type: { type: 'string', description: 'The kind, `urn:fotfeste:problem:<code>`; stays the same from version to version.' },
      title: { type: 'string', description: 'What is wrong, in the language of `Accept-Language`.' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'What to do next.' },
      instance: { type: 'string', description: 'The request, to be quoted when it is reported.' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/ProblemFieldError' } },
    },
    additionalProperties: true,
  },
};

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Problems that many addresses can answer with. */
export const problemResponses = {
  Invalid: { description: 'Something in the request needs correcting; `errors` names the fields.', content },
  SignedOut: { description: 'Nobody is signed in.', content },
  Refused: { description: 'The role, the office or the session does not allow it.', content },
  NotFound: { description: 'It does not exist, or the caller has no access; the answer does not tell which.', content },
  Conflict: { description: 'It cannot be done as things stand; the answer says why.', content },
  ChangedByOther: { description: 'A colleague changed the same fields; `theirs` and `yours` hold both.', content },
  TooLarge: { description: 'The content is too large.', content },
  UnsupportedContent: { description: 'The content type is not supported.', content },
  NotPossible: { description: 'Understood, and cannot be carried out; or the Idempotency-Key names another command.', content },
  TooMany: {
    description: 'Asked too often within a time; `detail` names the limit.',
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
    content,
  },
  VersionMissing: { description: '`If-Match` is missing.', content },
  Unexpected: { description: 'Something went wrong here. Nothing was half saved.', content },
  Unavailable: {
    description: 'The service, or a register it needs, is down for a moment.',
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
    content,
  },
} as const;
export type ProblemResponse = keyof typeof problemResponses;

/** The status each is answered with. */
export const problemStatus: Readonly<Record<ProblemResponse, number>> = {
  ...{ Invalid: 400, SignedOut: 401, Refused: 403, NotFound: 404, Conflict: 409, ChangedByOther: 412, TooLarge: 413 },
  ...{ UnsupportedContent: 415, NotPossible: 422, VersionMissing: 428, TooMany: 429, Unexpected: 500, Unavailable: 503 },
};
