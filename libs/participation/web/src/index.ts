export { openRoutes } from './link/link-routes';
export * from './routes';
export { ParticipantShares } from './share/participant-shares';
