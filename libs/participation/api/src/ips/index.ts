import { JobSupportContactService } from './contact.service';
import { EmployerVisitController } from './employer-visit.controller';
import { EmployerVisitService } from './employer-visit.service';
import { FidelityController } from './fidelity.controller';
import { FidelityService } from './fidelity.service';
import { JobSupportJobService } from './job.service';
import { JobSupportController } from './job-support.controller';
import { JobSupportService } from './job-support.service';
import { ProviderJobSupportController } from './provider-job-support.controller';

/** What the module needs of job support (IPS) and its fidelity scale. */
export const jobSupportControllers = [JobSupportController, ProviderJobSupportController, EmployerVisitController, FidelityController];
export const jobSupportServices = [
  JobSupportService,
  JobSupportContactService,
  JobSupportJobService,
  EmployerVisitService,
  FidelityService,
];
