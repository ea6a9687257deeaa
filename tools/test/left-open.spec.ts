import { closeLeftOpen, closing } from './left-open.ts';

describe('what a journey opens', () => {
  it('is closed at its end if it was left open, and only once', async () => {
    const closed: string[] = [];
    const close = closing(() => Promise.resolve(void closed.push('server')));
    closing(() => Promise.resolve(void closed.push('browser')));
    await close();
    await closeLeftOpen();
    await close();
    expect(closed).toEqual(['server', 'browser']);
  });
});
