export * from './activity-plan.module';
