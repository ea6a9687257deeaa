export { LetterPaper } from './letter-paper';
export { stateTones as letterTones, type LetterContent } from './views';
