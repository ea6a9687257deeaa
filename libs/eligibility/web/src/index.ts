export { verdictLook, type Verdict } from './answer/outcome';
export { TimeLengthPipe } from './answer/time-length.pipe';
export { explained } from './answer/explained.pipe';
export { FactTexts } from './fact/fact-texts';
export { rulesTabs } from './rules/rules-tabs';
export { LawValuePipe } from './rules/law-value.pipe';
