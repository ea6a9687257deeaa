export { AccessRequests } from './access-request/access-requests';
export { ParticipantConfirmation } from './confirmation/participant-confirmation';
export { LabourMarket } from './labour-market/labour-market';
export { TeamAccessNote } from './team-access/team-access-note';
export { ResponsibleDialog } from './details/responsible-dialog';
export { OriginLine } from './source/origin-line';
export { ContactOrigins } from './source/contact-origins';
export { CvProfile } from './cv/cv-profile';
