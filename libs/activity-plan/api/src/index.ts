export * from './activity-plan.module';
export * from './case-plan.reader';
export * from './meeting-day.reader';
export { measureCardProjection } from './measure-card.projection';
export { PlanActivityRow } from './plan-activity.row';
export { PlanGoalRow } from './plan-goal.row';
export * from './standing-plan.reader';
export * from './talk.reader';
