export { isMeasureCode } from '@fotfeste/eligibility/domain';
