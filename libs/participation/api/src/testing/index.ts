export * from './referrals';
export * from './room';
