import { TestBed } from '@angular/core/testing';
import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { Clock, ServiceState, Session } from '@fotfeste/shared/web';
import { openPage, type OpenedPage } from '../testing/pages';
import { CaseCopy } from './case-copy';
import { CopyLookUps } from './copy-look-ups';
import { CopyPage } from './copy-page';
import { Vault } from './vault';

const mona = {
  ...{ participantId: 'p1', name: 'Dahl, Mona', telephone: '98765432' },
  ...{ deadline: { kind: 'plan.task', dueOn: '2026-11-25' }, meeting: { on: '2026-11-24', startsAt: '10:15' } },
};
const ali = { participantId: 'p2', name: 'Berg, Ali' };

describe('a vault', () => {
  it('gives nobody its key, and opens nothing that another has sealed', async () => {
    const generated = jest.spyOn(crypto.subtle, 'generateKey');
    const [one, other] = [await Vault.make(), await Vault.make()];
    const key = (await generated.mock.results[0]?.value) as CryptoKey;
    generated.mockRestore();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    const sealed = await one?.seal(mona);
    if (!sealed) throw new Error('Not sealed');
    expect(await one?.open(sealed)).toEqual(mona);
    expect(new TextDecoder('latin1').decode(sealed.content)).not.toContain('Mona');
    await expect(other?.open(sealed)).rejects.toThrow();
  });
});

describe('the copy while the service is gone', () => {
  /** The page with a copy of two people, taken before the service went. */
  const opened = async (isOn = true): Promise<OpenedPage> => {
    const page = await openPage(CopyPage, '/my-overview/copy', 'none');
    const stop = TestBed.inject(CaseCopy).follow();
    await page.answer('/api/caseload/mine/copy', { isOn, items: isOn ? [mona, ali] : [] });
    stop();
    while (isOn && !TestBed.inject(CaseCopy).held()) await page.settle();
    await page.settle();
    return page;
  };
  const service = (): ServiceState => TestBed.inject(ServiceState);
  const down = async (page: OpenedPage): Promise<void> => {
    service().failed();
    await page.settle();
  };
  const open = async (page: OpenedPage, name: string): Promise<void> => {
    await says(page, name);
    const summary = [...page.element.querySelectorAll('summary')].find(({ textContent }) => textContent.includes(name));
    const before = TestBed.inject(CopyLookUps).waiting().length;
    summary?.click();
    while (TestBed.inject(CopyLookUps).waiting().length === before) await page.settle();
    await page.settle();
  };
  /** Sealing and opening take their time: waits for what is being made ready. */
  const delivery = async (page: OpenedPage): Promise<TestRequest> => {
    for (;;) {
      await page.settle();
      const [found] = TestBed.inject(HttpTestingController).match(({ url }) => url.endsWith('/mine/copy/look-ups'));
      if (found) return found;
    }
  };
  const says = async (page: OpenedPage, words: string): Promise<void> => {
    while (!page.text().includes(words)) await page.settle();
  };

  it('shows nobody while the service answers', async () => {
    const page = await opened();
    expect(page.text()).toContain('Tjenesten svarer igjen');
    expect(page.text()).not.toContain('Dahl, Mona');
    expect(service().readable()).toBe('/my-overview/copy');
  });

  it('shows names and how old it is, and the rest of somebody once they are opened', async () => {
    const page = await opened();
    await down(page);
    await says(page, '2 personer');
    expect(page.text()).toContain('0 minutter gammel');
    expect(page.text()).not.toContain('98765432');
    await open(page, 'Dahl, Mona');
    await says(page, '98765432');
    expect(page.text()).toContain('24.11.2026 kl. 10.15');
    expect(page.text()).toContain('25.11.2026');
    expect(page.text()).toContain('1 oppslag i kopien er tatt vare på');
  });

  it('delivers who was opened when the service answers, keeps them when that fails, and says that it happened', async () => {
    const page = await opened();
    await down(page);
    await open(page, 'Dahl, Mona');
    await open(page, 'Berg, Ali');
    service().answered();
    await page.settle();
    const first = await delivery(page);
    const sent = first.request.body as { readonly lookUps: readonly { readonly id: string; readonly participantId: string }[] };
    expect(sent.lookUps.map(({ participantId }) => participantId)).toEqual(['p1', 'p2']);
    first.flush({}, { status: 503, statusText: 'Down' });
    await says(page, '2 oppslag i kopien er tatt vare på');
    service().answered();
    const again = await delivery(page);
    expect((again.request.body as typeof sent).lookUps.map(({ id }) => id)).toEqual(sent.lookUps.map(({ id }) => id));
    again.flush({ kept: 2, refused: 0 });
    await says(page, '2 oppslag i kopien er levert til loggen');
    expect(page.text()).not.toContain('tatt vare på i denne fanen');
    expect(page.element.querySelector('a[href="/participants/p1/overview"]')?.textContent).toContain('Dahl, Mona');
  });

  it('is gone after eight hours, also on a machine that slept', async () => {
    const page = await opened();
    await down(page);
    const copy = TestBed.inject(CaseCopy);
    jest.spyOn(TestBed.inject(Clock), 'now').mockReturnValue(new Date(Date.now() + 8 * 3_600_000));
    expect(await copy.open('p1')).toBeUndefined();
    await page.settle();
    expect(service().readable()).toBeUndefined();
    expect(page.text()).not.toContain('Dahl, Mona');
    expect(page.text()).toContain('Det finnes ingen kopi i denne fanen');
  });

  it.each(['lost', 'signed out', 'switched off'] as const)('is gone when the session is %s', async (how) => {
    const page = await opened();
    await down(page);
    await says(page, 'Dahl, Mona');
    const session = TestBed.inject(Session);
    if (how === 'lost') await loseSession(page, session);
    else if (how === 'signed out') await Promise.all([...session.farewells].map((farewell) => farewell()));
    else {
      TestBed.inject(CaseCopy).follow()();
      await page.answer('/api/caseload/mine/copy', { isOn: false, items: [] });
    }
    await page.settle();
    expect(TestBed.inject(CaseCopy).held()).toBeUndefined();
    expect(page.text()).not.toContain('Dahl, Mona');
  });

  it('is not kept when it comes after everything was forgotten', async () => {
    const page = await openPage(CopyPage, '/my-overview/copy', 'none');
    const sealed = jest.spyOn(Vault.prototype, 'seal');
    const stop = TestBed.inject(CaseCopy).follow();
    const answered = page.answer('/api/caseload/mine/copy', { isOn: true, items: [mona, ali] });
    for (const farewell of TestBed.inject(Session).farewells) await farewell();
    await answered;
    stop();
    while (sealed.mock.calls.length < 3) await page.settle();
    await Promise.all(sealed.mock.results.map(({ value }) => value as Promise<unknown>));
    sealed.mockRestore();
    await page.settle();
    expect([TestBed.inject(CaseCopy).held(), service().readable()]).toEqual([undefined, undefined]);
  });

  it('is not there where the lead has not switched it on', async () => {
    const page = await opened(false);
    await down(page);
    expect(page.text()).toContain('Det finnes ingen kopi i denne fanen');
    expect(service().readable()).toBeUndefined();
  });

  const loseSession = async (page: OpenedPage, session: Session): Promise<void> => {
    const loaded = session.load();
    await page.answer('/api/session', { actor: { id: 'Z1', offices: [] }, csrfToken: 't', today: '2026-11-21' });
    await loaded;
    await down(page);
    session.wasLost();
  };
});
