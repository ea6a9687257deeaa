import { Problem } from '@fotfeste/shared/api';
import { EmbeddedPopulationRegister } from './embedded-population-register';
import { SyntheticPopulation } from './synthetic-population';

const population = SyntheticPopulation.of('data/reference');

describe('the embedded population register', () => {
  it('knows everybody with a valid synthetic number', async () => {
    expect(await new EmbeddedPopulationRegister(population).find('01810356347')).toMatchObject({ born: '2003-01-01' });
  });

  it.each([
    ['a wrong control digit', '01810356348'],
    ['too few digits', '0181035634'],
    ['a number a real person may have', '01010750004'],
  ])('knows nobody behind %s', async (_case, identityNumber) => {
    expect(await new EmbeddedPopulationRegister(population).find(identityNumber)).toBeUndefined();
  });

  it('can be empty, slow or out of order', async () => {
    const behaving = (answers: 'found' | 'not-found' | 'failure', delayMs = 0) =>
      new EmbeddedPopulationRegister(population, { answers, delayMs });
    expect(await behaving('not-found').find('01810356347')).toBeUndefined();
    await expect(behaving('failure').find('01810356347')).rejects.toMatchObject({ kind: { status: 503 } });
    await expect(behaving('failure').find('01810356347')).rejects.toBeInstanceOf(Problem);
    const began = performance.now();
    await behaving('found', 80).find('01810356347');
    expect(performance.now() - began).toBeGreaterThan(70);
  });
});
