import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { lineTo, type Line } from './testing/line';
import { serve, type Served } from './testing/served';

const url = '/api/eligibility/assessments';

describe('a case asked of the law', () => {
  let database: FreshDatabase;
  let line: Line;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    line = await lineTo(database.appUrl);
    served = await serve(line.url);
  });
  afterAll(async () => {
    await served.close();
    await line.cut();
    await database.drop();
  });

  const asked = async (payload: string) => {
    const ask = await served.as(anActor());
    return ask({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload });
  };

  it('is answered', async () => {
    const answer = await asked('{"case": "a", "measure": "ARBEIDSTRENING", "startsOn": "2026-09-01", "facts": {"born": "2011-03-01"}}');
    expect([answer.statusCode, answer.json()]).toMatchObject([
      200,
      { case: 'a', outcome: 'not-eligible', decidedBy: ['GEN-05', 'ATR-01'] },
    ]);
  });

  it('is refused with what the command writes on its line, when it names a thing twice', async () => {
    const answer = await asked(
      '{"case": "a", "measure": "ARBEIDSTRENING", "startsOn": "2026-09-01", "facts": {"born": "2011-03-01", "born": "1990-03-15"}}',
    );
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([422, expect.stringContaining('application/problem+json')]);
    expect(answer.json()).toMatchObject({
      case: 'a',
      error: 'facts.born: The name stands twice in one object',
      errors: [{ field: 'facts.born', message: { nb: 'Navnet står to ganger i samme objekt' } }],
    });
  });
});
