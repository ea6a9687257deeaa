export { AccessRequests } from './access-request/access-requests';
export { ParticipantConfirmation } from './confirmation/participant-confirmation';
export { ResponsibleDialog } from './details/responsible-dialog';
