import { AskedTogether, grouped } from './asked-together';
import type { Tx } from './tx';

const tx = {} as Tx;

describe('questions that are asked together', () => {
  it('become one query, however many ask in the same moment', async () => {
    const asked: (readonly number[])[] = [];
    const doubles = new AskedTogether<number, number>(tx, (keys) => {
      asked.push(keys);
      return Promise.resolve(new Map(keys.filter((key) => key > 0).map((key) => [key, key * 2])));
    });
    expect(await Promise.all([1, 2, 2, -1].map((key) => doubles.of(key)))).toEqual([2, 4, 4, undefined]);
    expect(asked).toEqual([[1, 2, -1]]);
    await doubles.of(1);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['once where nothing can have changed', true, 1],
    ['again where something may have been written, or others are seen', false, 2],
  ])('are asked %s', async (_when, mayRemember, times) => {
    let asked = 0;
    const names = new AskedTogether<string, string>({ mayRemember } as Tx, (keys) => {
      asked++;
      return Promise.resolve(new Map(keys.map((key) => [key, key])));
    });
    expect([await names.of('a'), await names.of('a')]).toEqual(['a', 'a']);
    expect(asked).toBe(times);
  });

  it('are put to the database one after the other', async () => {
    let running = 0;
    let most = 0;
    const slow = (): AskedTogether<string, string> =>
      new AskedTogether(tx, async (keys) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running--;
        return new Map(keys.map((key) => [key, key]));
      });
    const [one, other] = [slow(), slow()];
    await Promise.all([one.of('a'), other.of('b'), one.of('c')]);
    expect(most).toBe(1);
  });

  it('fail for everybody who asked, and the next question is put all the same', async () => {
    let isDown = true;
    const sometimes = new AskedTogether<string, string>(tx, (keys) =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve(new Map(keys.map((key) => [key, key]))),
    );
    const answers = await Promise.allSettled([sometimes.of('a'), sometimes.of('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await sometimes.of('a')).toBe('a');
  });

  it('keep the order of the rows', () => {
    expect([...grouped([3, 1, 2, 4], (row) => row % 2)]).toEqual([
      [1, [3, 1]],
      [0, [2, 4]],
    ]);
  });
});
