import { holds } from '@fotfeste/access/domain';
import { signInRoles } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { routesOf, type Route } from './testing/routes';
import { serve, type Served } from './testing/served';

const nobody = '00000000-0000-7000-8000-00000000ffff';

describe('every address of the API', () => {
  let database: FreshDatabase;
  let served: Served;
  let routes: readonly Route[];
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    routes = routesOf(served);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('says what it needs and whom it concerns', () => {
    expect(routes.length).toBeGreaterThan(10);
    const withPerson = routes.filter(({ url }) => url.includes(':participantId'));
    expect(withPerson.filter(({ rule }) => rule.subject === 'nobody').map(({ name }) => name)).toEqual([]);
  });

  it('is closed to those who have not signed in', async () => {
    const open = await failing(async ({ method, url }) => (await served.ask({ method, url: concrete(url) })).statusCode === 401);
    expect(open).toEqual([]);
  });

  it.each(signInRoles)('is closed to a %s without its permission', async (role) => {
    const ask = await served.as(anActor({ role }));
    const forbidden = routes.filter(({ rule }) => !holds(role, rule.permission));
    expect(forbidden.length).toBeGreaterThan(0);
    const open = await failing(async ({ method, url }) => (await ask({ method, url: concrete(url) })).statusCode === 403, forbidden);
    expect(open).toEqual([]);
  });

  it.each(signInRoles)('answers a %s who asks for a person that is not there with the same 404', async (role) => {
    const ask = await served.as(anActor({ role }));
    const aboutPerson = routes.filter(
      ({ rule: { permission, subject } }) =>
        holds(role, permission) && (subject === 'participantId' || (typeof subject === 'object' && 'row' in subject)),
    );
    const other = await failing(
      async ({ method, url }) =>
        (await ask({ method, url: concrete(url) })).json<{ type?: string }>().type === 'urn:fotfeste:problem:not-found',
      aboutPerson,
    );
    expect(other).toEqual([]);
  });

  async function failing(passes: (route: Route) => Promise<boolean>, among: readonly Route[] = routes): Promise<readonly string[]> {
    const results: string[] = [];
    for (const route of among) if (!(await passes(route))) results.push(route.name);
    return results;
  }
});

/** The address with an id that nobody has in every parameter. */
function concrete(url: string): string {
  return url.replace(/:(\w+)/g, nobody);
}
