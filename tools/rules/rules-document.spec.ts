import { allMeasures, allParameters, conditionsIn, openQuestions, rulebookChapters } from '@fotfeste/eligibility/domain';
import { rulesDocument } from './rules-document';
import { testedByDocument } from './tested-by-document';
import { testsOfRules } from './tests-of-rules';

const path = 'libs/eligibility/domain/src/measures/work-preparation.spec.ts';
const printed = rulesDocument({ tests: { 'AFT-02': [path] } });
const headings = printed.split('\n').filter((line) => line.startsWith('#'));
const rule = (heading: string): string => printed.slice(printed.indexOf(heading)).split('\n#')[0] ?? '';

describe('the printed rules', () => {
  it('have a chapter for each chapter of the rulebook, and every rule, number and open question in it', () => {
    for (const { title } of rulebookChapters) expect(headings).toContain(`## ${title.nb}`);
    for (const { requirements } of allMeasures)
      for (const { id, title } of requirements.flatMap(conditionsIn))
        expect([id, headings.some((heading) => heading.includes(id) && heading.includes(title.nb))]).toEqual([id, true]);
    for (const id of Object.keys(allParameters)) expect(headings).toContain(`#### \`${id}\``);
    for (const { id } of openQuestions) expect(printed).toContain(`\n- ${id}: `);
  });

  it('never skip a level of heading', () => {
    const levels = headings.map((heading) => heading.indexOf(' '));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('say of a rule what it is, where it stands, from when, how sure that is, what it asks, and what tests it', () => {
    const one = rule('#### AFT-02: ');
    expect(one).toContain('hardt vilkår, før tilbud · `ARBEIDSFORBEREDENDE_TRENING`');
    expect(one).toContain(
      '[tiltaksforskriften § 13-3](https://lovdata.no/forskrift/2015-12-11-1598/§13-3) · fra 01.10.2016 · kilde TF · sikkerhet høy',
    );
    expect(one).toContain('`reducedWorkCapacity`');
    expect(one).toContain(`prøvd i [work-preparation](../${path})`);
    expect(one).toContain('\n> Arbeidsforberedende trening kan tilbys personer');
    expect(rule('#### AFT-03: ')).not.toContain('prøvd i');
  });

  it('never name a section without its law', () => {
    const naked = printed.split('\n').filter((line) => /^- \[?(§|kapittel|til §)/.test(line) && !line.includes('](#'));
    expect(naked).toEqual([]);
    expect(printed).toMatch(/\[arbeidsmarkedsloven § 2[^\]]*\]/);
    expect(printed).toMatch(/\[rundskriv R76-12-01[^\]]*\]/);
  });

  it('show an open question at the rule it touches', () => {
    expect(rule('#### AFT-05: ')).toContain('åpent spørsmål E-13');
  });
});

describe('which specs test a rule', () => {
  const tests = testsOfRules();

  it('is found by the ids that the specs of the law name', () => {
    expect(tests['AFT-02']).toContain(path);
    for (const paths of Object.values(tests)) for (const each of paths) expect(each).toMatch(/^libs\/eligibility\/.*\.spec\.ts$/);
  });

  it('is kept only for ids that are rules or numbers', () => {
    const kept = JSON.parse(testedByDocument({ 'AFT-02': [path], 'NO-01': [path] })) as Readonly<Record<string, unknown>>;
    expect(kept).toEqual({ 'AFT-02': [path] });
  });
});
