export * from './caseload-upkeep';
export * from './caseload.module';
export { caseloadProjection } from './caseload.projection';
