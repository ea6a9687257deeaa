import { envFrom } from './env';

const sound = {
  DATABASE_URL: 'postgres://app@localhost/fotfeste',
  SESSION_SECRET: 'a-secret-that-is-at-least-thirty-two-long',
  OIDC_ISSUER: 'https://oidc.example.org',
  OIDC_CLIENT_ID: 'fotfeste',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://fotfeste.example.org/',
};

describe('the gateway for mail and text messages', () => {
  it('may be missing: then nothing leaves, and everything else serves', () => {
    expect(envFrom(sound).messages).toEqual({ gateway: undefined, token: '', publicUrl: 'https://fotfeste.example.org' });
  });

  it('is named with what it knows us by', () => {
    expect(() => envFrom({ ...sound, MESSAGE_GATEWAY: 'https://gateway.example.org/send' })).toThrow(/MESSAGE_GATEWAY_TOKEN/);
    const named = { ...sound, MESSAGE_GATEWAY: 'https://gateway.example.org/send', MESSAGE_GATEWAY_TOKEN: 'token' };
    expect(envFrom(named).messages).toMatchObject({ gateway: 'https://gateway.example.org/send', token: 'token' });
  });

  it('is never the open inbox of development in production', () => {
    const inbox = { ...sound, MESSAGE_GATEWAY: 'http://localhost:4300/dev/inbox', MESSAGE_GATEWAY_TOKEN: 'token' };
    expect(envFrom(inbox).messages.gateway).toBe('http://localhost:4300/dev/inbox');
    expect(() => envFrom({ ...inbox, NODE_ENV: 'production' })).toThrow(/MESSAGE_GATEWAY/);
  });
});

describe('the clock', () => {
  it('may be moved for a trial, by whole seconds', () => {
    expect(envFrom(sound).clockOffsetSeconds).toBe(0);
    expect(envFrom({ ...sound, CLOCK_OFFSET_SECONDS: '-3600' }).clockOffsetSeconds).toBe(-3600);
    expect(() => envFrom({ ...sound, CLOCK_OFFSET_SECONDS: 'soon' })).toThrow(/CLOCK_OFFSET_SECONDS/);
  });

  it('is never moved in production', () => {
    const production = { ...sound, NODE_ENV: 'production' };
    expect(envFrom({ ...production, CLOCK_OFFSET_SECONDS: '0' }).clockOffsetSeconds).toBe(0);
    expect(() => envFrom({ ...production, CLOCK_OFFSET_SECONDS: '60' })).toThrow(/CLOCK_OFFSET_SECONDS/);
  });
});
