/** What a value of a fact may be in the contract; `docs/facts.md` says which it is for each. */
export const anyFact = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }, { type: 'object' }];
