export * from './follow-up/follow-up-blockers';
export * from './participant.module';
export * from './reader/case-person.reader';
export * from './reader/follow-up.reader';
export * from './reader/participant-facts';
export * from './reader/participant.reader';
export { participantRows } from './rows';
export type { RegisterPerson } from './registers/population-register';
export { SyntheticPopulation } from './registers/synthetic-population';
