import type { Routes } from '@angular/router';
import { applicationsRoutes } from './applications/applications-routes';
import { attendanceRoutes } from './attendance/attendance-routes';
import { reportingTermsRoutes } from './report/reporting-terms-routes';
import { cancellationRoutes } from './cancellation/cancellation-routes';
import { participationRoutes } from './person/person-routes';
import { providerRoutes } from './provider/provider-routes';
import { shareRoutes } from './share/share-routes';

export { openRoutes } from './link/link-routes';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  ...providerRoutes,
  ...applicationsRoutes,
  ...cancellationRoutes,
  ...attendanceRoutes,
  ...reportingTermsRoutes,
  ...shareRoutes,
];

/** Pages of this room below a person. */
export const personRoutes: Routes = [...participationRoutes];
