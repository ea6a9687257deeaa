export { LetterPaper } from './letter-paper';
export * from './routes';
export { stateTones as letterTones, type LetterContent } from './views';
