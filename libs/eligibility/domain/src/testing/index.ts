export { anyPerson, type Knowledge } from './any-person';
export { between, chanceFrom, pick, type Chance } from './chance';
