export { ProbableStart } from './forecast/probable-start';
export { startInWords } from './forecast/start-in-words';
export * from './routes';
