import type { ImportOutcome } from './import-outcome.ts';
import { importPeople, type ImportOrder } from './import-people.ts';
import { participants } from './participants.ts';
import { participations } from './participations.ts';

/** Registers the people of a file, with follow-up and, where the file says so, as job seekers. */
export function importParticipants(order: ImportOrder): Promise<ImportOutcome> {
  return importPeople(participants, order);
}

/** Adds earlier participations of people who are registered. */
export function importParticipations(order: ImportOrder): Promise<ImportOutcome> {
  return importPeople(participations, order);
}
