import { readFileSync } from 'node:fs';
import { getMetadataStorage, validateSync } from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { serve, type Served } from './testing/served';

type RequestClass = new () => object;

interface Field {
  readonly type?: string;
  readonly minLength?: number;
}

const lawyer = anActor({ id: 'Z990501', role: 'lawyer', offices: [] });
const lead = anActor({ id: 'Z990101', role: 'team-lead' });
const nothing = [' ', '\u200B', '\u00A0', '\u202E', '\u2800', '\n'];

const { components } = JSON.parse(readFileSync('libs/shared/contract/src/openapi.json', 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Field>> }>> };
};

describe('words that say nothing', () => {
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

  /** What the contract asks a length of, with the class that looks it through. */
  const asked = (): readonly {
    readonly schema: string;
    readonly request: RequestClass;
    readonly field: string;
    readonly least: number;
  }[] => {
    const { validationMetadatas } = getMetadataStorage() as unknown as { readonly validationMetadatas: ReadonlyMap<RequestClass, unknown> };
    return Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) => {
      const limited = Object.entries(properties).filter(([, { type, minLength = 0 }]) => type === 'string' && minLength > 0);
      const classes = [...validationMetadatas.keys()].filter(({ name }) => name === schema);
      return limited.flatMap(([field, { minLength = 0 }]) => classes.map((request) => ({ schema, request, field, least: minLength })));
    });
  };

  it('are refused wherever the contract asks for a length', () => {
    expect(asked().length).toBeGreaterThan(60);
    const passed = asked().flatMap(({ schema, request, field, least }) =>
      nothing
        .filter((one) => !validateSync(plainToInstance(request, { [field]: one.repeat(least) })).some(({ property }) => property === field))
        .map((one) => `${schema}.${field} ${JSON.stringify(one)}`),
    );
    expect(passed).toEqual([]);
  });

  it('are looked for in the reasons that open a door', () => {
    const held = new Set(asked().map(({ schema, field }) => `${schema}.${field}`));
    for (const each of [
      'OpenWithReasonRequest.reason',
      'GiveListAccessRequest.reason',
      'PersonExportRequest.reason',
      'TellReasonRequest.words',
    ])
      expect(held).toContain(each);
  });

  it('open nothing over the wire, and are told of in the user’s language', async () => {
    const { identityNumber } = await aPerson(database, { identityNumber: '25900971357', office: '0106' });
    const { id } = await aPerson(database, { responsible: 'Z990009' });
    const list = { colleagueId: 'Z990001', office: '0105', from: '2030-01-01', to: '2030-01-02' };
    const doors = [
      [anActor(), '/api/participants/open-with-reason', 'reason', { identityNumber }],
      [anActor(), '/api/participants/ask-office', 'reason', { identityNumber }],
      [anActor(), `/api/participants/${id}/look-up-reasons`, 'words', { reason: 'other' }],
      [lead, '/api/list-accesses', 'reason', list],
      [lawyer, '/api/person-exports', 'reason', { identityNumber }],
    ] as const;
    for (const [actor, url, field, payload] of doors)
      for (const one of nothing) {
        const ask = await served.as(actor);
        const headers = { 'accept-language': 'nn' };
        const reply = await ask({ method: 'POST', url, headers, payload: { ...payload, [field]: one.repeat(12) } });
        const { errors } = reply.json<{ errors?: readonly { readonly field: string; readonly message: string }[] }>();
        expect([url, one, reply.statusCode, errors]).toEqual([
          ...[url, one, 400],
          [{ field, message: expect.stringMatching(/^Skriv minst \d+ teikn$/) as string }],
        ]);
      }
    for (const table of ['access_grant', 'access_request', 'list_access', 'person_export'])
      expect([table, await database.asOwner(`select 1 from ${table}`)]).toEqual([table, []]);
  });
});
