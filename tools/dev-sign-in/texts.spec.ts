import { preferredLanguage } from './texts.ts';

describe('the language of the sign-in page', () => {
  it.each([
    ['nn-NO,nn;q=0.9,nb;q=0.8', 'nn'],
    ['no', 'nb'],
    ['de-DE,de;q=0.9,en;q=0.8', 'en'],
    ['en;q=0.5,nn;q=0.7', 'nn'],
    ['fi', 'nb'],
    [undefined, 'nb'],
  ])('for a browser that asks for %s is %s', (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
  });
});
