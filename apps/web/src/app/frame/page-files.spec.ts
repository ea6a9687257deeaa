import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageFiles } from './page-files';
import { ServiceHealth } from './service-health';

@Injectable()
class WatchedFiles extends PageFiles {
  readonly loaded: string[] = [];

  protected override load(url: string): void {
    this.loaded.push(url);
  }
}

const chunk = new TypeError('Failed to fetch dynamically imported module: http://localhost/chunk-A.js');

describe('a page whose files do not come', () => {
  const before = globalThis.fetch;
  let asked = 0;
  afterEach(() => {
    globalThis.fetch = before;
    asked = 0;
  });
  const files = (answer: () => Promise<Response>): WatchedFiles => {
    globalThis.fetch = answer;
    const health = { ask: () => Promise.resolve(void (asked += 1)) };
    TestBed.configureTestingModule({ providers: [WatchedFiles, { provide: ServiceHealth, useValue: health }] });
    return TestBed.inject(WatchedFiles);
  };

  it('is loaded with everything else when the service answers: a new version has taken its place', async () => {
    const found = files(() => Promise.resolve({ ok: true } as Response));
    await found.missing({ error: chunk, url: '/deadlines' });
    expect([found.loaded, asked]).toEqual([['/deadlines'], 0]);
  });

  it.each([
    ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the service is not ready', () => Promise.resolve({ ok: false } as Response)],
  ])('is told by the banner when %s, and the tab stays as it is', async (_what, answer) => {
    const found = files(answer);
    await found.missing({ error: chunk, url: '/deadlines' });
    expect([found.loaded, asked]).toEqual([[], 1]);
  });

  it('is not what every fault on the way to a page is', async () => {
    const found = files(() => Promise.resolve({ ok: true } as Response));
    await found.missing({ error: new TypeError('x is undefined'), url: '/deadlines' });
    expect([found.loaded, asked]).toEqual([[], 0]);
  });
});
