export { openRoutes } from './link/link-routes';
export * from './routes';
export { WaitingPrices } from './single-place/waiting-prices';
export { UnreadMark } from './unread/unread-mark';
export { ParticipantReports } from './report/participant-reports';
export { ParticipantShares } from './share/participant-shares';
