export * from './links';
export * from './referrals';
export * from './room';
