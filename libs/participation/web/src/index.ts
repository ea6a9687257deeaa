export { UnreadList } from './unread/unread-list';
export { offeringNames } from './referral/offering-order';
export { WaitingPrices } from './single-place/waiting-prices';
export { ParticipantReports } from './report/participant-reports';
export { VeiledMeasures } from './veiled/veiled-measures';
export { ParticipantShares } from './share/participant-shares';
