import { given } from '@fotfeste/shared/kernel';
import type { BenefitRow, CertificateRow, EducationRow, EmploymentRow, JobSeekerRegistrationRow, SickLeaveRow } from '../rows';
import type { BenefitFact, CertificateFact, EducationFact, EmploymentFact, RegistrationFact, SickLeaveFact } from './participant-facts';

export function employmentFact(row: EmploymentRow): EmploymentFact {
  const { id, employerNumber, employerName, occupationCode, percent, from, to, version } = row;
  const { adaptationFulfilled, followUpPlanOn, internalMeasures, source, sourceDate: date } = row;
  return {
    ...{ id, employerName, from, source, date, version },
    ...given({ employerNumber, occupationCode, to, adaptationFulfilled, followUpPlanOn, internalMeasures, percent }),
  };
}

export function sickLeaveFact({ id, employmentId, percent, from, to, source, sourceDate: date, version }: SickLeaveRow): SickLeaveFact {
  return { id, percent, from, source, date, version, ...given({ employmentId, to }) };
}

export function benefitFact({ id, type, percent, from, to, source, sourceDate: date, version }: BenefitRow): BenefitFact {
  return { id, type, from, source, date, version, ...given({ to, percent }) };
}

export function educationFact({
  id,
  educationCode,
  title,
  state,
  from,
  to,
  source,
  sourceDate: date,
  version,
}: EducationRow): EducationFact {
  return { id, educationCode, title, state, source, date, version, ...given({ from, to }) };
}

export function certificateFact({ id, title, from, to, source, sourceDate: date, version }: CertificateRow): CertificateFact {
  return { id, title, source, date, version, ...given({ from, to }) };
}

export function registrationFact(row: JobSeekerRegistrationRow): RegistrationFact {
  const { id, from, to, situations, educationCode, wishedOccupations, source, sourceDate: date } = row;
  return { id, from, situations, wishedOccupations, source, date, ...given({ to, educationCode }) };
}
