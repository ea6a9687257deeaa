export * from './capacity-by-week';
export * from './probable-start';
