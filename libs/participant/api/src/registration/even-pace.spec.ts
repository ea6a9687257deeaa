import { EvenPace, evenPaceMs } from './even-pace';
const { jest } = import.meta;

describe('answering at an even pace', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const taking = (ms: number) => () => new Promise<string>((resolve) => setTimeout(resolve, ms, 'received'));
  const timeOf = async (ms: number): Promise<number> => {
    const began = performance.now();
    const answered = new EvenPace().keep(taking(ms)).then(() => performance.now() - began);
    await jest.advanceTimersByTimeAsync(evenPaceMs * 2);
    return answered;
  };

  it.each([0, 1, 57, 399])('answers at the same moment when the work took %d ms', async (ms) => {
    expect(await timeOf(ms)).toBe(evenPaceMs);
  });

  it('never answers before the work is done', async () => {
    expect(await timeOf(evenPaceMs + 50)).toBe(evenPaceMs + 50);
  });

  it('waits on when a timer rings too early', async () => {
    const early = jest.spyOn(globalThis, 'setTimeout');
    const ring = early.getMockImplementation() ?? setTimeout;
    early.mockImplementationOnce(((done: () => void, ms: number) => ring(done, ms - 2)) as typeof setTimeout);
    const began = performance.now();
    const answered = new EvenPace().keep(() => Promise.resolve('received')).then(() => performance.now() - began);
    await jest.advanceTimersByTimeAsync(evenPaceMs * 2);
    expect(await answered).toBe(evenPaceMs);
  });

  it('tells a failure at once', async () => {
    await expect(new EvenPace().keep(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
  });
});
