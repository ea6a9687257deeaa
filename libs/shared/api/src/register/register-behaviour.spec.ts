import { isRegisterSetting, registerBehaviour } from './register-behaviour';

describe('the setting of an outside register', () => {
  it.each([
    ['embedded', { answers: 'found', delayMs: 0 }],
    ['embedded:fail', { answers: 'failure', delayMs: 0 }],
    ['embedded:empty', { answers: 'not-found', delayMs: 0 }],
    ['embedded:delay=1500', { answers: 'found', delayMs: 1500 }],
    ['embedded:fail:delay=200', { answers: 'failure', delayMs: 200 }],
  ])('%s', (setting, behaviour) => {
    expect(registerBehaviour(setting)).toEqual(behaviour);
  });

  it('is refused when nobody knows it', () => {
    expect(isRegisterSetting('https://register.example')).toBe(false);
    expect(() => registerBehaviour('embedded:sometimes')).toThrow(RangeError);
  });
});
