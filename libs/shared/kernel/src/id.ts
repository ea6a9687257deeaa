/** Id of a participant: a UUID v7. Never an identity number. */
export type ParticipantId = string;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in lower case. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
