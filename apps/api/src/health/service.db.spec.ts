import { Jobs } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from '../testing/served';

interface Today {
  readonly pages: readonly { readonly page: string; readonly limit: number; readonly answers: number; readonly p95?: number }[];
}

describe('what the product tells of itself', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl, { messages: { gateway: 'http://127.0.0.1:9', token: '', publicUrl: 'http://localhost' } });
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const ready = async (): Promise<unknown> => (await served.ask({ method: 'GET', url: '/api/health/ready' })).json();

  it('counts the answers of a page, refused ones left out, and tells them to everybody who is signed in', async () => {
    const ask = await served.as(anActor());
    const lists = async () =>
      (await ask({ method: 'GET', url: '/api/service/pace' })).json<Today>().pages.find(({ page }) => page === 'lists');
    expect(await lists()).toEqual({ page: 'lists', limit: 100, answers: 0 });
    await ask({ method: 'GET', url: '/api/caseload/mine' });
    await ask({ method: 'GET', url: '/api/caseload/office?sort=name' });
    await ask({ method: 'GET', url: '/api/caseload/office?sort=nothing' });
    await served.ask({ method: 'GET', url: '/api/caseload/mine' });
    expect(await lists()).toMatchObject({ answers: 2, p95: expect.any(Number) as number });
    expect((await served.ask({ method: 'GET', url: '/api/service/pace' })).statusCode).toBe(401);
  });

  it('has a promise only for addresses that exist', async () => {
    const ask = await served.as(anActor({ role: 'adviser' }));
    await ask({ method: 'GET', url: '/api/caseload/mine/counts' });
    const { pages } = (await ask({ method: 'GET', url: '/api/service/pace' })).json<Today>();
    expect(pages.find(({ page }) => page === 'counts')?.answers).toBe(1);
    const routes = served.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    for (const last of ['counts', 'search', 'header', 'timeline', 'history', 'team', 'county', 'participation-counts'])
      expect(routes).toContain(last);
  });

  it('names the calendar when something it started could not be done, until it can', async () => {
    const jobs = served.app.get(Jobs);
    expect(await ready()).toMatchObject({ calendar: 'ready' });
    const letters = { queue: 'letters', schedule: '* * * * *' } as const;
    await jobs.perform({ ...letters, run: () => Promise.reject(new Error('no printer')) }).catch(() => undefined);
    expect(await ready()).toMatchObject({ status: 'ok', calendar: 'failing' });
    await jobs.perform({ ...letters, run: () => Promise.resolve() });
    expect(await ready()).toMatchObject({ calendar: 'ready' });
  });

  it('names mail when a message has waited for more than a quarter of an hour', async () => {
    expect(await ready()).toMatchObject({ messages: 'ready' });
    await database.asOwner(
      `insert into outgoing_message (channel, template, language, recipient_id, subject_id, values, next_try_at, created_at, created_by)
       values ('mail', 'spec', 'nb', uuidv7(), uuidv7(), '{}', now(), now() - interval '16 minutes', 'spec')`,
    );
    expect(await ready()).toMatchObject({ status: 'ok', messages: 'late' });
  });
});
