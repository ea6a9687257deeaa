export * from './plan-contents';
export * from './printed-plan';
