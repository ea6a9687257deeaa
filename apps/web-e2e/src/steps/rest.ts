import type { Page, Request } from 'playwright-core';

const patienceMs = 15_000;

/**
 * Waits until a page has come to rest: nothing it asked the server for is under way, what came is drawn, and drawing it asked for nothing
 * more. Begin before the page opens its first address.
 */
export function restOf(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let asked = 0;
  let leavingFor: string | undefined;
  page.on('request', (request) => {
    asked += 1;
    if (request.isNavigationRequest()) leavingFor = documentOf(request.url());
    underWay.add(request);
  });
  const over = (request: Request): void => {
    underWay.delete(request);
  };
  page.on('requestfinished', over).on('requestfailed', over);
  page.on('framenavigated', (frame) => {
    // Also told when a document changes its own address, as one may that is just being left.
    if (documentOf(frame.url()) !== leavingFor) return;
    // What the document before this one had asked for may never be answered.
    underWay.clear();
    leavingFor = undefined;
  });
  return async () => {
    const until = Date.now() + patienceMs;
    for (let before = -1; underWay.size > 0 || asked !== before;) {
      if (Date.now() > until) throw new Error(`Still under way: ${[...underWay].map((each) => each.url()).join(', ')}`);
      before = asked;
      await drawn(page);
    }
  };
}

/** Two frames: the first draws what came, the second begins after it. A page that is just being left is waited for instead. */
function drawn(page: Page): Promise<void> {
  return page
    .evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              done();
            });
          });
        }),
    )
    .catch(() => page.waitForLoadState());
}

function documentOf(address: string): string | undefined {
  return address.split('#')[0];
}
