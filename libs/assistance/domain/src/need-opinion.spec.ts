import { opinionsDiffer } from './need-opinion';

describe('the profiling and what the person says', () => {
  it.each([
    ['ANTATT_GODE_MULIGHETER', 'manages-alone', false],
    ['ANTATT_GODE_MULIGHETER', 'needs-guidance', true],
    ['ANTATT_BEHOV_FOR_VEILEDNING', 'needs-guidance', false],
    ['ANTATT_BEHOV_FOR_VEILEDNING', 'manages-alone', true],
    ['OPPGITT_HINDRINGER', 'manages-alone', true],
    ['OPPGITT_HINDRINGER', 'unsure', false],
    [undefined, 'manages-alone', false],
    ['ANTATT_GODE_MULIGHETER', undefined, false],
  ] as const)('%s and %s differ: %s', (profiling, own, expected) => {
    expect(opinionsDiffer(profiling, own)).toBe(expected);
  });
});
