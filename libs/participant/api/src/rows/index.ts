import { CarerSituationRow } from './carer-situation.row';
import { JobSeekerConfirmationRow } from './confirmation.row';
import { BenefitRow, CertificateRow, EducationRow, EmploymentRow, SickLeaveRow } from './fact.rows';
import { KvpPeriodRow } from './kvp-period.row';
import { ControlNoteRow, SupportNoteRow } from './note.rows';
import { OfficeHandoverRow } from './office-handover.row';
import { ParticipantRow } from './participant.row';
import { FollowUpPeriodRow, JobSeekerRegistrationRow } from './registration.rows';
import { ResponsibleAdviserRow } from './responsible-adviser.row';
import { YoungConsentRow } from './young-consent.row';

export { BenefitRow, CertificateRow, EducationRow, EmploymentRow, FollowUpPeriodRow, JobSeekerRegistrationRow, ParticipantRow };
export { CarerSituationRow, ControlNoteRow, SupportNoteRow };
export { JobSeekerConfirmationRow, KvpPeriodRow, OfficeHandoverRow, ResponsibleAdviserRow, SickLeaveRow, YoungConsentRow };

/** Every row of the room, for the module and for specs. */
export const participantRows = [
  ParticipantRow,
  JobSeekerRegistrationRow,
  JobSeekerConfirmationRow,
  FollowUpPeriodRow,
  EmploymentRow,
  SickLeaveRow,
  EducationRow,
  CertificateRow,
  BenefitRow,
  CarerSituationRow,
  ResponsibleAdviserRow,
  OfficeHandoverRow,
  YoungConsentRow,
  KvpPeriodRow,
  SupportNoteRow,
  ControlNoteRow,
];
