import { envFrom } from './env';
import { toldEnv } from './told-env';

const sound = {
  NODE_ENV: 'development',
  DATABASE_URL: 'postgres://app@localhost/fotfeste',
  SESSION_SECRET: 'a-secret-that-is-at-least-thirty-two-long',
  OIDC_ISSUER: 'https://oidc.example.org',
  OIDC_CLIENT_ID: 'fotfeste',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://fotfeste.example.org/',
};

const production = {
  ...sound,
  NODE_ENV: 'production',
  SESSION_SECRET: '5d1f0c7b9a3e4862a7c04e915fd2836b',
  OIDC_CLIENT_SECRET: '0be4c96f1d7a4235',
};

describe('production', () => {
  it.each([
    ['SESSION_SECRET', 'change-me-change-me-change-me-change-me'],
    ['SESSION_SECRET', 'a'.repeat(32)],
    ['SESSION_SECRET', '0123456789abcdef0123456789abcdef'],
    ['SESSION_SECRET', 'Sommer2026Sommer2026Sommer2026!!'],
    ['SESSION_SECRET', 'asdfghjkl'.repeat(4)],
    ['POOL_SIZE', '0'],
    ['DATABASE_URL', 'postgresql://fotfeste_app:postgres@db.example.org/fotfeste'],
    ['DATABASE_URL', 'postgresql://fotfeste_app@db.example.org/fotfeste?password=fotfeste'],
    ['OIDC_CLIENT_SECRET', 'secret'],
    ['OIDC_CLIENT_SECRET', '12345678'],
    ['OIDC_CLIENT_SECRET', '1234567890123456'],
    ['PUBLIC_URL', 'http://fotfeste.example.org'],
    ['OIDC_ISSUER', 'http://oidc.example.org'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://collector.example.org:4318'],
    ['NODE_ENV', 'Production'],
    ['NODE_ENV', 'prod'],
    ['NODE_ENV', ''],
  ])('is refused where %s is %s', (name, value) => {
    expect(envFrom(production).isProduction).toBe(true);
    expect(() => envFrom({ ...production, [name]: value })).toThrow(`wrong in the environment: ${name}`);
  });
});

describe('what kind of process it is', () => {
  it('takes what somebody left empty as not told', () => {
    expect(envFrom({ ...production, DRAIN_SECONDS: '', POOL_SIZE: '' })).toMatchObject({ drainSeconds: 5, poolSize: 20 });
  });

  it('is production unless somebody says that it is for trials', () => {
    const { NODE_ENV: _kind, ...unsaid } = production;
    expect(envFrom(unsaid).isProduction).toBe(true);
    expect(['production', 'development', 'test'].map((kind) => envFrom({ ...production, NODE_ENV: kind }).isProduction)).toEqual([
      true,
      false,
      false,
    ]);
    expect(() => envFrom({ ...unsaid, OIDC_CLIENT_SECRET: 'secret' })).toThrow(/OIDC_CLIENT_SECRET/);
  });

  it('may send traces unsealed to a collector beside it', () => {
    expect(envFrom({ ...production, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }).traces).toBe('http://localhost:4318');
  });
});

describe('the gateway for mail and text messages', () => {
  it('may be missing: then nothing leaves, and everything else serves', () => {
    expect(envFrom(sound).messages).toEqual({ gateway: undefined, token: '', publicUrl: 'https://fotfeste.example.org' });
  });

  it('is named with what it knows us by', () => {
    expect(() => envFrom({ ...sound, MESSAGE_GATEWAY: 'https://gateway.example.org/send' })).toThrow(/MESSAGE_GATEWAY_TOKEN/);
    const named = { ...sound, MESSAGE_GATEWAY: 'https://gateway.example.org/send', MESSAGE_GATEWAY_TOKEN: 'token' };
    expect(envFrom(named).messages).toMatchObject({ gateway: 'https://gateway.example.org/send', token: 'token' });
  });

  it.each(['token', 'change-me-change-me'])('is not known by %s in production', (token) => {
    const named = { ...production, MESSAGE_GATEWAY: 'https://gateway.example.org/send' };
    expect(envFrom({ ...named, MESSAGE_GATEWAY_TOKEN: '7c41e0b95fd2a836' }).messages.token).toBe('7c41e0b95fd2a836');
    expect(() => envFrom({ ...named, MESSAGE_GATEWAY_TOKEN: token })).toThrow(/MESSAGE_GATEWAY_TOKEN/);
  });

  it('is never the open inbox of development in production', () => {
    const inbox = { ...sound, MESSAGE_GATEWAY: 'http://localhost:4300/dev/inbox', MESSAGE_GATEWAY_TOKEN: 'token' };
    expect(envFrom(inbox).messages.gateway).toBe('http://localhost:4300/dev/inbox');
    expect(() => envFrom({ ...inbox, ...production })).toThrow(/MESSAGE_GATEWAY/);
  });
});

describe('a session', () => {
  it('lasts a working day at most, and an hour that nobody uses', () => {
    expect(envFrom(production)).toMatchObject({
      sessionHours: 10,
      sessionIdleMinutes: 60,
      requestsPerMinute: 300,
      proxyHops: 2,
      drainSeconds: 5,
    });
  });

  it.each([
    ['SESSION_HOURS', '0'],
    ['SESSION_HOURS', '25'],
    ['SESSION_HOURS', 'long'],
    ['SESSION_IDLE_MINUTES', '4'],
    ['SESSION_IDLE_MINUTES', '601'],
    ['REQUESTS_PER_MINUTE', '0'],
    ['REQUESTS_PER_MINUTE', '3001'],
    ['PROXY_HOPS', '0'],
    ['PROXY_HOPS', '6'],
  ])('is refused where %s is %s', (name, value) => {
    expect(() => envFrom({ ...production, [name]: value })).toThrow(`wrong in the environment: ${name}`);
  });

  it('may not idle for longer than it lasts', () => {
    expect(() => envFrom({ ...production, SESSION_HOURS: '2', SESSION_IDLE_MINUTES: '121' })).toThrow('SESSION_IDLE_MINUTES');
    expect(envFrom({ ...production, SESSION_HOURS: '2', SESSION_IDLE_MINUTES: '120' })).toMatchObject({ sessionIdleMinutes: 120 });
  });
});

describe('the clock', () => {
  it('may be moved for a trial, by whole seconds', () => {
    expect(envFrom(sound).clockOffsetSeconds).toBe(0);
    expect(envFrom({ ...sound, CLOCK_OFFSET_SECONDS: '-3600' }).clockOffsetSeconds).toBe(-3600);
    expect(() => envFrom({ ...sound, CLOCK_OFFSET_SECONDS: 'soon' })).toThrow(/CLOCK_OFFSET_SECONDS/);
  });

  it('is never moved in production', () => {
    expect(envFrom({ ...production, CLOCK_OFFSET_SECONDS: '0' }).clockOffsetSeconds).toBe(0);
    expect(() => envFrom({ ...production, CLOCK_OFFSET_SECONDS: '60' })).toThrow(/CLOCK_OFFSET_SECONDS/);
  });
});

describe('what the process says of its settings when it starts', () => {
  it('is where things are, without a password, a secret, a token or a key in an address', () => {
    const secrets = {
      DATABASE_URL: 'postgres://app:hidden-1@db.example.org:5432/fotfeste?password=hidden-2',
      SESSION_SECRET: 'hidden-3-hidden-3-hidden-3-hidden-3',
      OIDC_CLIENT_SECRET: 'hidden-4',
      MESSAGE_GATEWAY: 'https://user:hidden-5@gateway.example.org/send?key=hidden-6',
      MESSAGE_GATEWAY_TOKEN: 'hidden-7',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://hidden-8@traces.example.org/otlp',
      METRICS_PORT: '9464',
    };
    const told = JSON.stringify(toldEnv(envFrom({ ...sound, ...secrets })));
    expect(told).not.toContain('hidden');
    for (const part of ['db.example.org:5432/fotfeste', 'https://gateway.example.org/send', 'https://traces.example.org/otlp', '9464'])
      expect(told).toContain(part);
  });

  it('names no port for metrics and no place for traces when there are none', () => {
    expect(envFrom(sound)).toMatchObject({ metricsPort: undefined, traces: undefined });
    expect(toldEnv(envFrom(sound))).toMatchObject({ metricsPort: 'none', traces: 'none' });
    expect(() => envFrom({ ...sound, METRICS_PORT: 'inside' })).toThrow(/METRICS_PORT/);
  });
});
