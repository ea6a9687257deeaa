import { localDate } from '@fotfeste/shared/kernel';
import { parameter, unknownOn, valueOn, type Parameter } from './parameter';
import { allParameters } from '../parameters';

const day = localDate;
const series = (values: Parameter['values'], unknown?: Parameter['unknown']) =>
  parameter({
    id: 'TEST',
    title: { nb: 'prøve', nn: 'prøve', en: 'trial' },
    unit: 'months',
    law: 'PRAKSIS',
    section: '',
    source: 'test',
    confidence: 'low',
    values,
    ...(unknown ? { unknown } : {}),
  });
const why = { nb: 'ikke funnet', nn: 'ikkje funne', en: 'not found' };

describe('a dated series', () => {
  it('has the value of its day, from the first to the last', () => {
    const one = series([
      { from: day('2024-01-01'), to: day('2024-12-31'), value: 1 },
      { from: day('2025-01-01'), value: 2 },
    ]);
    expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) => valueOn(one, day(on)))).toEqual([undefined, 1, 1, 2]);
  });

  it('may have a hole that is declared', () => {
    const one = series(
      [
        { from: day('2023-01-01'), to: day('2023-12-31'), value: 1 },
        { from: day('2025-01-01'), value: 2 },
      ],
      [{ from: day('2024-01-01'), to: day('2024-12-31'), why }],
    );
    expect(valueOn(one, day('2024-06-01'))).toBeUndefined();
    expect(unknownOn(one, day('2024-06-01'))?.why).toEqual(why);
    expect(unknownOn(one, day('2025-06-01'))).toBeUndefined();
  });

  it.each<[string, Parameter['values']]>([
    [
      'a gap',
      [
        { from: day('2023-01-01'), to: day('2023-12-30'), value: 1 },
        { from: day('2024-01-01'), value: 2 },
      ],
    ],
    [
      'an overlap',
      [
        { from: day('2023-01-01'), to: day('2024-01-01'), value: 1 },
        { from: day('2024-01-01'), value: 2 },
      ],
    ],
    [
      'an end that was forgotten',
      [
        { from: day('2023-01-01'), value: 1 },
        { from: day('2024-01-01'), value: 2 },
      ],
    ],
    ['an end before its beginning', [{ from: day('2023-01-01'), to: day('2022-01-01'), value: 1 }]],
  ])('refuses %s', (_story, values) => {
    expect(() => series(values)).toThrow(RangeError);
  });

  it('is written under its own id', () => {
    for (const [id, one] of Object.entries(allParameters)) expect(one.id).toBe(id);
  });
});
