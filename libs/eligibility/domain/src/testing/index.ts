export { answered, aPerson, aPersonWithReducedCapacity, placeInOrder } from './a-person';
export { anyPerson, type Knowledge } from './any-person';
export { between, chanceFrom, pick, type Chance } from './chance';
