export { EvidenceCard } from './evidence/evidence-card';
export { evidenceOf } from './evidence/evidence-of';
export { ProbableStart } from './forecast/probable-start';
export { placesText } from './offerings/places-text';
export { startInWords } from './forecast/start-in-words';
