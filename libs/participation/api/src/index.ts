export * from './case-participation.reader';
export * from './participation.module';
export { approveReferral } from './referral/referral-approval';
export * from './life/life-events';
