import { measureCodes, measureDefinitions, parameterOn } from '@fotfeste/eligibility/domain';
import { languages, localDate } from '@fotfeste/shared/kernel';
import { written, type CatalogueText } from './catalogue-text';
import { catalogueCodes, groupOf, measureGroupNames, measureGroups, measuresIn } from './measure-group';
import { measureTexts } from './measure-texts';
import { agreementNames, enrolmentNames, intakeNames } from './offering';

const today = localDate('2026-11-21');
const texts: readonly CatalogueText[] = Object.values(measureTexts).flatMap(({ forWhom, content, duration }) => [
  forWhom,
  content,
  duration,
]);

describe('the catalogue', () => {
  it('has every measure in exactly one group', () => {
    const grouped = measureGroups.flatMap(measuresIn);
    expect([...grouped].sort()).toEqual([...measureCodes].sort());
    expect(measureCodes.every((code) => measuresIn(groupOf(code)).includes(code))).toBe(true);
  });

  it('shows everything but money paid to a person', () => {
    const benefits = measureCodes.filter((code) => measureDefinitions[code].nature === 'benefit');
    expect(measureCodes.filter((code) => !catalogueCodes.includes(code)).sort()).toEqual([...benefits].sort());
  });

  it('says for whom, what and how long for everything it shows', () => {
    expect(Object.keys(measureTexts).sort()).toEqual([...catalogueCodes].sort());
  });

  it('leaves no gap for a number open in any language', () => {
    for (const text of texts) {
      const ready = written(text, today, parameterOn);
      for (const language of languages) expect(ready[language]).toMatch(/^[^{}]{8,}\.$/);
    }
  });

  it('takes its numbers from the law of the day', () => {
    const duration = measureTexts.ARBEIDSTRENING?.duration ?? texts[0]!;
    expect(written(duration, today, parameterOn).nb).toBe(
      'Inntil 12 måneder, og 6 måneder til ved nedsatt arbeidsevne. Nav vurderer varigheten minst hver 3. måned.',
    );
    expect(written(duration, today, () => 7).en).toBe(
      'Up to 7 months, and 7 months more with reduced work capacity. Nav reviews the duration at least every 7 months.',
    );
  });

  it('is written in nynorsk, not in bokmål twice', () => {
    const names = [
      ...Object.values(measureGroupNames),
      ...Object.values(intakeNames),
      ...Object.values(enrolmentNames),
      ...Object.values(agreementNames),
    ];
    const long = [...texts.map(({ text }) => text), ...names].filter(({ nb }) => nb.split(' ').length >= 4);
    const equal = long.filter(({ nb, nn }) => nb === nn);
    expect(long.length).toBeGreaterThan(60);
    expect(equal).toEqual([]);
  });
});
