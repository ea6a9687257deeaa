export { AccessRequests } from './access-request/access-requests';
export { ResponsibleDialog } from './details/responsible-dialog';
