export * from './participant.module';
export * from './reader/follow-up.reader';
export * from './reader/participant-facts';
export * from './reader/participant.reader';
export { participantRows } from './rows';
