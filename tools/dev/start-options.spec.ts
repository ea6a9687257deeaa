import { startOptions } from './start-options.ts';

describe('the options of npm start', () => {
  it('are none in most cases', () => {
    expect(startOptions([], {})).toEqual({ port: 4300, filling: { demoData: [] } });
  });

  it('take another port and another today', () => {
    expect(startOptions(['--today', '2026-02-28'], { PORT: '4400' })).toEqual({
      port: 4400,
      filling: { demoData: ['--today', '2026-02-28'] },
    });
  });

  it.each([
    [['--today', '2026-02-30'], {}, '2026-02-30 is not a day.'],
    [['--tomorrow'], {}, 'npm start does not know --tomorrow.'],
    [[], { PORT: '70000' }, 'PORT is 70000, which is not a port.'],
    [[], { PORT: 'door' }, 'PORT is door, which is not a port.'],
  ])('are refused with a sentence when they are %s %o', (args, environment, sentence) => {
    expect(() => startOptions(args, environment)).toThrow(sentence);
  });
});
