import type { NeedsAssessment } from './needs-assessment';
import { offeredWords } from './offered-words';

const needs: NeedsAssessment = {
  barriers: ['housing', 'weak-norwegian'],
  barrierOrigins: [],
  barrierWords: 'Bor hos venner.',
  resources: ['driving-licence'],
  resourceOrigins: [],
  resourceWords: '',
  opennessWords: 'Vil si det selv',
  earlySignWords: 'Sover dårlig',
  capacityWords: 'Klarer fire timer.',
  capacitySources: [],
};

describe('what is known when a § 14 a text is written', () => {
  it('is offered in the part it belongs to, in the form of the letter', () => {
    expect(offeredWords(needs, 'nb')).toEqual({
      possibilities: 'Du kan bygge på: førerkort.',
      assistanceNeed: 'Det som står i veien: bosituasjon, svake norskferdigheter, bor hos venner.',
      workCapacity: 'Klarer fire timer.',
    });
    expect(offeredWords(needs, 'nn')).toMatchObject({
      assistanceNeed: 'Det som står i vegen: busituasjon, svake norskkunnskapar, bor hos venner.',
    });
  });

  it('never offers what the person may not want told, and nothing where nothing is known', () => {
    expect(JSON.stringify(offeredWords(needs, 'nb'))).not.toMatch(/selv|Sover/);
    const empty = { ...needs, barriers: [], barrierWords: ' ', resources: [], capacityWords: '' };
    expect(offeredWords(empty, 'nb')).toEqual({});
  });
});
