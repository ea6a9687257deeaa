import { likelyMeasures } from './likely-measures';

describe('the measures somebody may have meant', () => {
  it.each<[string, readonly string[]]>([
    ['arbeidstrening', ['ARBEIDSTRENING']],
    ['ARBTREN', ['ARBEIDSTRENING']],
    ['enkelamo', ['ARBEIDSMARKEDSOPPLAERING']],
    [' varig_lonnstilskud ', ['VARIG_LONNSTILSKUDD']],
    ['Varig lønnstilskudd', ['VARIG_LONNSTILSKUDD']],
    ['ENKELTPLASS_HOYERE_UTDANNING', ['HOYERE_UTDANNING']],
    ['VATIAROR', ['VTAO']],
    ['BADING', []],
    ['constructor', []],
    ['', []],
  ])('%s', (text, measures) => {
    expect(likelyMeasures(text)).toEqual(measures);
  });
});
