import { sectionInWords } from './section-in-words';

describe('a section of the law', () => {
  it.each([
    ['§ 1-3 tredje ledd', 'section 1-3, third paragraph'],
    ['§ 4-1', 'section 4-1'],
    ['§ 14 a første ledd', 'section 14 a, first paragraph'],
    ['§ 3 første ledd bokstav b', 'section 3, first paragraph, letter b'],
    ['§ 9-3 første og andre ledd', 'section 9-3, first and second paragraphs'],
    ['§ 10-3 første ledd og § 10-4 første ledd', 'section 10-3, first paragraph and section 10-4, first paragraph'],
    ['§§ 38 b til 38 e', 'sections 38 b to 38 e'],
    ['til § 1-3', 'on section 1-3'],
    ['kapittel 13 (eldre ordlyd)', 'chapter 13 (older wording)'],
    ['§ 5; folketrygdloven § 11-8', 'section 5; National Insurance Act section 11-8'],
    ['', ''],
  ])('%s is %s in English', (section, english) => {
    expect(sectionInWords(section, 'en')).toBe(english);
  });

  it('stands as it is written in bokmål and nynorsk, with the nynorsk name of another act', () => {
    expect(sectionInWords('§ 1-3 tredje ledd', 'nb')).toBe('§ 1-3 tredje ledd');
    expect(sectionInWords('§ 1-3 tredje ledd', 'nn')).toBe('§ 1-3 tredje ledd');
    expect(sectionInWords('§ 5; folketrygdloven § 11-8', 'nn')).toBe('§ 5; folketrygdlova § 11-8');
  });
});
