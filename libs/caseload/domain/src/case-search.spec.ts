import { readSearch } from './case-search';

describe('what somebody searches a list by', () => {
  it.each([
    ['the beginning of a number, with or without a blank', '0101 90', { kind: 'number', digits: '010190' }],
    ['four digits of it', '0101', { kind: 'number', digits: '0101' }],
    ['too few digits to find somebody by', '010', { kind: 'unreadable', fault: 'few-digits' }],
    ['words of a name', " Ødegård o'neill", { kind: 'name', words: ['ødegård', "o'neill"] }],
    ['a sign that is in no name', '%', { kind: 'unreadable', fault: 'no-words' }],
    ['nothing but blanks', '  ', { kind: 'unreadable', fault: 'no-words' }],
    ['an apostrophe alone', "'", { kind: 'unreadable', fault: 'no-words' }],
  ])('is %s', (_what, text, search) => {
    expect(readSearch(text)).toEqual(search);
  });
});
