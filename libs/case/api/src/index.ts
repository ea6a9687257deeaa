export * from './case-deadlines';
export * from './case.module';
export { basisOf } from './overview/deadline-basis';
export { CaseErasureReader, erasureDeadline } from './erasure/case-erasure.reader';
