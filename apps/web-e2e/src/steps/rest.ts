import type { Page, Request } from 'playwright-core';

const patienceMs = 15_000;

/**
 * Waits until a page has come to rest: nothing it asked the server for is under way, what came is drawn, and drawing it asked for nothing
 * more. Begin before the page opens its first address.
 */
export function restOf(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let asked = 0;
  let isLeaving = false;
  page.on('request', (request) => {
    asked += 1;
    isLeaving ||= request.isNavigationRequest();
    underWay.add(request);
  });
  const over = (request: Request): void => {
    underWay.delete(request);
  };
  page.on('requestfinished', over).on('requestfailed', over);
  page.on('framenavigated', () => {
    // What the document before this one had asked for may never be answered.
    if (isLeaving) underWay.clear();
    isLeaving = false;
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
