import { sensitiveWordsIn } from './sensitive-words';
import { sensitiveTopics, sensitiveWordList } from './word-list';

const wordsIn = (text: string) => sensitiveWordsIn(text).map(({ word, topic }) => `${word}: ${topic}`);

describe('words that others should not read without a reason', () => {
  it.each([
    ['Hun har fått diagnosen bipolar lidelse.', ['diagnosen: health', 'bipolar: health']],
    ['Han vart sett i fengsel og er straffedømd.', ['fengsel: crime', 'straffedømd: crime']],
    ['She was in prison and has anxiety', ['prison: crime', 'anxiety: health']],
    ['Rusmisbruk tidlegare, no rusfri', ['Rusmisbruk: health']],
    ['Utredet for F90.0 i fjor', ['F90.0: health']],
    ['DEPRESJON, depresjon og Depresjon', ['DEPRESJON: health']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  it.each([
    'Vil bli kreftsykepleier eller fengselsbetjenter',
    'Møte på biblioteket, voldsomt god stemning og frisk luft',
    'Me møtest kvar tysdag i veke F3, rom 32',
    'Domstolen i Oslo søker sekretær, og han får en sjanse',
    '',
  ])('lets everyday words and occupations be: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

describe('the list', () => {
  it('is dated, says that it is ours, and holds every word once in small letters', () => {
    expect(sensitiveWordList.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sensitiveWordList.source).toContain('own list');
    const all = sensitiveTopics.flatMap((topic) => sensitiveWordList.words[topic]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((word) => !/^\*?[a-zæøå]{3,}\*?$/.test(word))).toEqual([]);
  });
});
