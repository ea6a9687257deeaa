import type { OpenAPIObject } from '@nestjs/swagger';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from '../testing/served';
import { contractOf } from './contract';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

describe('the contract', () => {
  let database: FreshDatabase;
  let served: Served;
  let contract: OpenAPIObject;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    contract = await contractOf(served.app, () => Promise.resolve({}));
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const operation = (verb: 'get' | 'post' | 'put', path: string): Operation => {
    const found = contract.paths[path]?.[verb];
    if (!found) throw new Error(`There is no ${verb} ${path}`);
    return found;
  };
  const headersOf = ({ parameters = [] }: Operation): readonly string[] =>
    parameters.flatMap((each) => ('$ref' in each ? [each.$ref.replace('#/components/parameters/', '')] : []));
  const problemsOf = ({ responses }: Operation): readonly string[] =>
    Object.entries(responses).flatMap(([status, response]) => (response && '$ref' in response ? [status] : []));

  it('says of a change on a version which headers it takes, and what it answers when somebody else was first', () => {
    const change = operation('put', '/participants/{participantId}/contact');
    expect(headersOf(change)).toEqual(['IfMatch', 'IdempotencyKey', 'CsrfToken']);
    expect(problemsOf(change)).toEqual(
      expect.arrayContaining(['400', '401', '403', '404', '409', '412', '413', '422', '428', '500', '503']),
    );
  });

  it('asks for no version where there is none to have seen', () => {
    const registration = operation('post', '/participants');
    expect(headersOf(registration)).toEqual(['IdempotencyKey', 'CsrfToken']);
    expect(problemsOf(registration)).not.toContain('428');
  });

  it('says that asking too often is refused, but of health', () => {
    const unlimited = Object.entries(contract.paths).flatMap(([path, item]) =>
      [item.get, item.post, item.put, item.delete].some((each) => each && !('429' in each.responses)) ? [path] : [],
    );
    expect(unlimited.sort()).toEqual(['/health', '/health/live', '/health/ready']);
  });

  it('says of the name of a command that it may be left out, and what that means', () => {
    const { IdempotencyKey: header } = contract.components?.parameters ?? {};
    expect(header).toMatchObject({ required: false, description: expect.stringContaining('carried out each time') as string });
  });

  it('asks nothing of those who only read, nor a session of those who ask about health', () => {
    expect(headersOf(operation('get', '/participants/{participantId}/contact'))).toEqual([]);
    expect(problemsOf(operation('get', '/health/ready'))).not.toContain('401');
  });

  it('gives every address problems, each described, as RFC 9457', () => {
    const all = Object.values(contract.paths).flatMap((item) => [item.get, item.post, item.put, item.patch, item.delete]);
    const operations = all.filter((each) => each !== undefined);
    expect(operations.length).toBeGreaterThan(100);
    expect(operations.filter((each) => !problemsOf(each).includes('503')).map(({ operationId: id }) => id)).toEqual([]);
    const { responses = {}, parameters = {}, schemas = {} } = contract.components ?? {};
    const named = operations.flatMap((each) => [
      ...headersOf(each).filter((name) => !(name in parameters)),
      ...Object.values(each.responses).flatMap((response) =>
        response && '$ref' in response && !(response.$ref.replace('#/components/responses/', '') in responses) ? [response.$ref] : [],
      ),
    ]);
    expect(named).toEqual([]);
    expect(schemas['Problem']).toMatchObject({ required: ['type', 'title', 'status', 'instance'] });
  });
});
