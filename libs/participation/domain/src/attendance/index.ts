export * from './attendance-hours';
export * from './attendance-report';
export * from './attendance-week';
