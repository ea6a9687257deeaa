import { readFileSync } from 'node:fs';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { routesOf } from './testing/routes';
import { serve, type Served } from './testing/served';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

const { paths } = JSON.parse(readFileSync('libs/shared/contract/src/openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** What is sent to the addresses that take the office in the body, besides the office. */
const bodies: Readonly<Record<string, object>> = {
  'POST /api/caseload/redistributions/simulation': { whose: 'office', rule: 'load', relations: 'open', receivers: ['Z990001'] },
  'POST /api/caseload/team/samples': { kind: 'plan', size: 3 },
  'PUT /api/caseload/copy-setting/:office': { isOn: true },
  'PUT /api/caseload/quiet-limits/:office': { days: 30 },
  'PUT /api/caseload/weights/:office': { weights: [] },
};

describe('what a team lead asks of an office', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('is refused at the field by every address when the office is not the lead’s, and never answered with zeros', async () => {
    const ask = await served.as(anActor({ id: 'Z990101', role: 'team-lead' }));
    const routes = routesOf(served).filter(({ rule }) => 'permission' in rule && rule.permission === 'caseload:team');
    const answers = [];
    for (const { name, method, url } of routes) {
      const { parameters = [] } = paths[url.slice('/api'.length).replace(':office', '{office}')]?.[method.toLowerCase()] ?? {};
      const takesIt = parameters.some((parameter) => parameter.name === 'office') || name in bodies;
      if (!takesIt) continue;
      const query = parameters.some((parameter) => parameter.name === 'office' && parameter.in === 'query') ? '?office=0301' : '';
      const { statusCode, body } = await ask({
        method,
        url: url.replace(':office', '0301') + query,
        headers: { 'if-match': '"0"', 'idempotency-key': crypto.randomUUID() },
        ...(method !== 'GET' && { payload: { ...bodies[name], ...(url.includes(':office') ? {} : { office: '0301' }) } }),
      });
      answers.push([name, statusCode, (JSON.parse(body) as { errors?: readonly { field: string }[] }).errors?.map(({ field }) => field)]);
    }
    expect(answers.map(([name]) => name).sort()).toEqual([
      'GET /api/caseload/copy-setting/:office',
      'GET /api/caseload/quiet-limits/:office',
      'GET /api/caseload/team',
      'GET /api/caseload/team/deadlines',
      'GET /api/caseload/team/results',
      'GET /api/caseload/team/samples',
      'GET /api/caseload/weights/:office',
      ...Object.keys(bodies),
    ]);
    for (const [name, status, fields] of answers) expect([name, status, fields]).toEqual([name, 400, expect.arrayContaining(['office'])]);
  });
});
