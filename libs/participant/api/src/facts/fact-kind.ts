import type { LocalDate } from '@fotfeste/shared/kernel';
import { BenefitRow, CertificateRow, EducationRow, EmploymentRow, SickLeaveRow } from '../rows';
import type { BenefitRequest, CertificateRequest, EducationRequest, EmploymentRequest, SickLeaveRequest, Teller } from './fact.dto';

/** A fact on its way in, with who told it and its period. */
export type ToldFact = { readonly source: Teller; readonly from?: LocalDate; readonly to?: LocalDate } & Partial<
  EmploymentRequest & SickLeaveRequest & EducationRequest & CertificateRequest & BenefitRequest
>;

type FieldOf<Request> = readonly (keyof Request & string)[];

const employment: FieldOf<EmploymentRequest> = [
  ...(['employerNumber', 'employerName', 'occupationCode', 'percent', 'from', 'to'] as const),
  ...(['adaptationFulfilled', 'followUpPlanOn', 'internalMeasures', 'source'] as const),
];
const sickLeave: FieldOf<SickLeaveRequest> = ['employmentId', 'percent', 'from', 'to', 'source'];
const education: FieldOf<EducationRequest> = ['educationCode', 'title', 'state', 'from', 'to', 'source'];
const certificate: FieldOf<CertificateRequest> = ['title', 'from', 'to', 'source'];
const benefit: FieldOf<BenefitRequest> = ['type', 'percent', 'from', 'to', 'source'];

/** What can be told about a person: its row, and the fields that a change replaces. */
export const factKinds = {
  employment: { row: EmploymentRow, fields: employment },
  'sick-leave': { row: SickLeaveRow, fields: sickLeave },
  education: { row: EducationRow, fields: education },
  certificate: { row: CertificateRow, fields: certificate },
  benefit: { row: BenefitRow, fields: benefit },
} as const;
export type FactKind = keyof typeof factKinds;
