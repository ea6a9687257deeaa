import { addDays, localDate } from '@fotfeste/shared/kernel';
import { unknownOn, type Parameter } from './engine/parameter';
import { allParameters } from './parameters';
import { beyondSectionC, notFound, numbers, otherValues } from './testing/rulebook';

const series: Readonly<Record<string, Parameter>> = allParameters;
const lines = (text: string) => text.trim().split('\n');

describe('the rulebook, number by number (section C)', () => {
  it.each(lines(numbers))('%s', (line) => {
    const [id = '', value = '', from = '', to] = line.split(' ');
    const found = series[id]?.values.find((one) => (from === '?' ? one.startNotFound : one.from === from));
    expect(found).toMatchObject({ value: Number(value) });
    expect(found?.to).toBe(to);
  });

  it.each(lines(otherValues))('%s stands as a note, with its source', (line) => {
    const [id = '', ...value] = line.split(' ');
    const notes = series[id]?.values.map(({ note = '' }) => note).join(' ') ?? '';
    expect(notes).toContain(value.join(' '));
    expect(notes).toMatch(/\.no|TGA|nav/);
  });

  it('has its notes in Norwegian, as the page that shows them says', () => {
    const notes = Object.values(series).flatMap(({ values }) => values.flatMap(({ note = [] }) => note));
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => /\b(the|of|was|has|confidence)\b/.test(note))).toEqual([]);
  });

  it.each(lines(notFound))('%s: has no value, and says why in three languages', (line) => {
    const [id = '', on = ''] = line.split(' ');
    const one = series[id];
    const hole = one && unknownOn(one, localDate(on));
    expect(new Set(Object.values(hole?.why ?? {})).size).toBe(3);
  });

  it('has no series but those, and those of a rule’s own row', () => {
    const inSectionC = new Set([...lines(numbers), ...lines(notFound)].map((line) => line.split(' ')[0]));
    expect(Object.keys(series).filter((id) => !inSectionC.has(id))).toEqual([...beyondSectionC].sort(byPlace));
  });
});

describe('kroner', () => {
  const kroner = Object.values(series).filter(({ unit }) => unit.startsWith('øre'));

  it.each(kroner.map((one) => [one.id, one] as const))('%s ends with its year, and 2027 is not known', (id, { values }) => {
    const lastDays = new Set(values.map(({ to = 'open' }) => to.slice(4)));
    if (values.length > 0) expect([...lastDays]).toEqual([id === 'G' ? '-04-30' : '-12-31']);
    expect(values.some(({ from, to }) => from <= '2027-05-01' && (!to || to >= '2027-05-01'))).toBe(false);
  });

  it('are whole øre', () => {
    for (const { id, values } of kroner) for (const { value } of values) expect([id, Number.isInteger(value)]).toEqual([id, true]);
  });
});

describe('days', () => {
  it('before 2016 only where the law itself says so; a start that was not found is 2016, or the first day of its chapter', () => {
    for (const { id, values } of Object.values(series))
      for (const { from, startNotFound } of values)
        if (startNotFound) expect([id, ['2016-01-01', '2021-04-22', '2023-09-01']]).toEqual([id, expect.arrayContaining([from])]);
        else if (from < '2016-01-01') expect([id, from]).toEqual([expect.stringMatching(/^KVP\.(HOURS|DECISION)$/), '2012-01-01']);
  });

  it('have no gap between the first and the last that is not declared', () => {
    for (const { id, values, unknown = [] } of Object.values(series)) {
      const all = [...values, ...unknown].sort((left, right) => (left.from < right.from ? -1 : 1));
      for (const [index, { from }] of all.entries()) {
        const before = all[index - 1];
        if (before) expect([id, before.to && addDays(before.to, 1)]).toEqual([id, from]);
      }
    }
  });
});

function byPlace(left: string, right: string): number {
  const ids = Object.keys(series);
  return ids.indexOf(left) - ids.indexOf(right);
}
