import { shortcutOf, type Pressed } from './shortcut';

const pressed = (code: string, keys: Partial<Pressed> = {}): Pressed => ({
  ...{ code, altKey: true, shiftKey: true, ctrlKey: false, metaKey: false },
  ...keys,
});

describe('a shortcut', () => {
  it.each([
    ['KeyS', { deed: 'search' }],
    ['KeyH', { deed: 'help' }],
    ['Digit3', { deed: 'place', number: 3 }],
    ['Numpad9', { deed: 'place', number: 9 }],
    ['ArrowRight', { deed: 'tab', towards: 'next' }],
    ['Digit0', undefined],
    ['KeyQ', undefined],
  ])('%s', (code, expected) => {
    expect(shortcutOf(pressed(code))).toEqual(expected);
  });

  it('is never a single character, and leaves the combinations of browser and system alone', () => {
    for (const keys of [{ altKey: false }, { shiftKey: false }, { altKey: false, shiftKey: false }, { ctrlKey: true }, { metaKey: true }])
      expect(shortcutOf(pressed('KeyS', keys))).toBeUndefined();
  });
});
