export * from './activity';
export * from './activity-kind';
export * from './activity-status';
export * from './board';
export * from './deadlines';
export * from './measure-card';
export * from './participant-answer';
export * from './plan-day';
