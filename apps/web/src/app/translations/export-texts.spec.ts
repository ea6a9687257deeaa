import {
  columnTexts,
  deadlineTexts,
  decisionWorkTexts,
  minutesOfText,
  protectionTexts,
  someMeasureText,
  waitsFromText,
} from '@fotfeste/caseload/domain';
import { languages } from '@fotfeste/shared/kernel';
import { textsOf } from './checks/texts';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

const texts = { nb: textsOf(nb), nn: textsOf(nn), en: textsOf(en) };
const groups = {
  'caseload.column': columnTexts,
  'caseload.deadline': deadlineTexts,
  'caseload.decisionWork': decisionWorkTexts,
  'caseload.protection': protectionTexts,
  caseload: { someMeasure: someMeasureText, waitsFrom: waitsFromText, minutesOf: minutesOfText },
} as const;

describe('a list that leaves the product as a file', () => {
  it.each(languages)('has the words that the pages have, in %s', (language) => {
    const other = Object.entries(groups).flatMap(([group, own]) =>
      Object.entries(own)
        .filter(([key, text]) => texts[language].get(`${group}.${key}`) !== text[language])
        .map(([key]) => `${group}.${key}`),
    );
    expect(other).toEqual([]);
  });

  it('has all of them', () => {
    const known = [...texts.nb.keys()];
    for (const [group, own] of Object.entries(groups).filter(([name]) => name !== 'caseload'))
      expect(Object.keys(own).sort()).toEqual(
        known
          .filter((key) => key.startsWith(`${group}.`))
          .map((key) => key.slice(group.length + 1))
          .sort(),
      );
  });
});
