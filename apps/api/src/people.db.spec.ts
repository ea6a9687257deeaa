import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { SyntheticPopulation, type RegisterPerson } from '@fotfeste/participant/api';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { syntheticNumber } from '@fotfeste/participant/domain';
import { routesOf } from './testing/routes';
import { serve, type Served } from './testing/served';

type Ask = Awaited<ReturnType<Served['as']>>;
type Response = Awaited<ReturnType<Ask>>;
type Headers = Readonly<Record<string, string>>;

describe('people over the wire', () => {
  let database: FreshDatabase;
  let served: Served;
  let ask: Ask;
  let hidden: readonly PersonInSpec[];
  const population = SyntheticPopulation.of('data/reference');
  const taken = new Set<string>();
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    ask = await served.as(anActor());
    hidden = [
      await aPerson(database, { identityNumber: numberOf(({ protection }) => protection === 'none'), protection: 'protected' }),
      await aPerson(database, { identityNumber: numberOf(({ protection }) => protection === 'none'), protection: 'strictly-protected' }),
      await aPerson(database, { identityNumber: numberOf(({ protection }) => protection === 'none'), isShielded: true }),
      await aPerson(database, { identityNumber: numberOf(({ protection }) => protection === 'none'), officeLock: '0105' }),
    ];
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  /** The number of somebody the embedded register knows to be so. */
  function numberOf(isWanted: (person: RegisterPerson) => boolean): string {
    for (let day = 0; day < 20_000; day += 1) {
      const born = localDate(`19${String(60 + (day % 40))}-0${String(1 + (day % 9))}-${String(10 + (day % 19))}`);
      const number = syntheticNumber(born, day % 500);
      if (!number || taken.has(number) || !isWanted(population.person(number))) continue;
      taken.add(number);
      return number;
    }
    throw new Error('The embedded register knows nobody like that');
  }
  const post = (url: string, payload: object | string, headers: Headers = {}): Promise<Response> =>
    ask({ method: 'POST', url, payload, headers });
  const isOrdinary = ({ protection, isShielded, residenceStatus, municipalityNumber }: RegisterPerson): boolean =>
    protection === 'none' && !isShielded && residenceStatus === 'resident' && municipalityNumber === '3105';
  const registration = (identityNumber: string): object => ({ identityNumber, situations: ['KONKURS'], wishedOccupations: [] });

  /** What became of a registration, as its own address tells. */
  const becameOf = async (answer: Response): Promise<{ readonly outcome?: string; readonly participantId?: string }> => {
    const { reference } = answer.json<{ reference: string }>();
    return (await ask({ method: 'GET', url: `/api/participants/registrations/${reference}` })).json();
  };

  /** Everything an answer tells but what names the request itself. */
  const told = (answer: Response): unknown => {
    const { 'x-request-id': _id, date: _date, ...headers } = answer.headers;
    const { instance: _instance, reference: _reference, ...body } = answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, headers, body };
  };

  it('answers hidden and unknown numbers alike, in status, headers and every word, in each language', async () => {
    const reason = 'Vikarierer for en kollega';
    const ways: readonly [string, (identityNumber: string) => object][] = [
      ['/api/participants/open', (identityNumber) => ({ identityNumber })],
      ['/api/participants/open-with-reason', (identityNumber) => ({ identityNumber, reason })],
      ['/api/participants/ask-office', (identityNumber) => ({ identityNumber, reason })],
    ];
    const unknown = numberOf(isOrdinary);
    for (const language of ['nb', 'nn', 'en']) {
      ask = await served.as(anActor({ id: `Z99000${language}` })); // each with look-ups of their own
      for (const [url, body] of ways) {
        const expected = told(await post(url, body(unknown), { 'accept-language': language }));
        expect(expected).toMatchObject({ status: 404, body: { type: 'urn:fotfeste:problem:participant/not-here' } });
        for (const { identityNumber } of hidden)
          expect(told(await post(url, body(identityNumber), { 'accept-language': language }))).toEqual(expected);
      }
    }
    ask = await served.as(anActor());
  });

  it('answers a registration alike for hidden people, registered before or new, and for everybody who is not registered', async () => {
    const newcomers = [
      numberOf(({ protection }) => protection === 'protected'),
      numberOf(({ isShielded, protection }) => isShielded && protection === 'none'),
      numberOf(isOrdinary),
      numberOf(({ residenceStatus, protection, isShielded }) => residenceStatus === 'dead' && protection === 'none' && !isShielded),
    ];
    const answers = [];
    for (const number of [...hidden.map(({ identityNumber }) => identityNumber), ...newcomers])
      answers.push(told(await post('/api/participants', registration(number))));
    expect(answers[0]).toMatchObject({ status: 202, body: {} });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('opens a number written with spaces, and registers once however often it is sent', async () => {
    const number = numberOf(isOrdinary);
    const send = (): Promise<Response> => post('/api/participants', registration(number), { 'idempotency-key': 'klikk-klikk-1' });
    const [first, second] = [await send(), await send()];
    expect(second.json()).toEqual(first.json());
    const outcome = await becameOf(first);
    expect(outcome).toMatchObject({ outcome: 'opened' });
    const opened = await post('/api/participants/open', { identityNumber: `${number.slice(0, 6)} ${number.slice(6)}` });
    expect(opened.json()).toEqual({ participantId: outcome.participantId });
    const other = await post('/api/participants', registration(numberOf(isOrdinary)), { 'idempotency-key': 'klikk-klikk-1' });
    expect([other.statusCode, other.json<{ type: string }>().type]).toEqual([422, 'urn:fotfeste:problem:command-key-reused']);
  });

  it.each([
    ['a wrong control digit', { identityNumber: '01810356348' }, 'identityNumber'],
    ['ten digits', { identityNumber: '0181035634' }, 'identityNumber'],
    ['a number that is no text', { identityNumber: 1810356347 }, 'identityNumber'],
    ['nothing', {}, 'identityNumber'],
    ['a field nobody knows', { identityNumber: '01810356347', isAdmin: true }, 'isAdmin'],
    ['a list', { identityNumber: ['01810356347'] }, 'identityNumber'],
  ])('refuses %s at the field, in the user’s language', async (_what, body, field) => {
    const answer = await post('/api/participants/open', body, { 'accept-language': 'nn' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ title: 'Noko i skjemaet må rettast', errors: [{ field }] });
  });

  it('refuses a change without the version, with a stale one, and of somebody else’s person', async () => {
    const person = await aPerson(database, { responsible: 'Z990001' });
    const url = `/api/participants/${person.id}/contact`;
    const payload = { interpreter: 'none', contactChannel: 'digital', telephone: '11111111' };
    const put = (headers: Headers, body: object = payload): Promise<Response> => ask({ method: 'PUT', url, payload: body, headers });
    expect((await put({})).statusCode).toBe(428);
    const saved = await put({ 'if-match': '"1"' });
    expect([saved.statusCode, saved.headers['etag']]).toEqual([200, '"2"']);
    const stale = await put({ 'if-match': '"1"' }, { ...payload, telephone: '22222222' });
    expect([stale.statusCode, stale.json()]).toMatchObject([
      412,
      { theirs: { telephone: '11111111' }, yours: { telephone: '22222222' }, version: 2 },
    ]);
    const stranger = await served.as(anActor({ id: 'Z990099', offices: ['0312'] }));
    const refused = await stranger({ method: 'PUT', url, payload, headers: { 'if-match': '"2"' } });
    const missing = await stranger({
      method: 'PUT',
      url: url.replace(person.id, '00000000-0000-7000-8000-00000000ffff'),
      payload,
      headers: { 'if-match': '"2"' },
    });
    expect(refused.statusCode).toBe(404);
    expect(told(refused)).toEqual(told(missing));
  });

  it.each(['a\0b', '\ud800'])('refuses a text that cannot be kept as it is, and answers it as unreadable: %j', async (text) => {
    const draft = await ask({ method: 'PUT', url: '/api/drafts/registration/new', payload: { content: { text } } });
    const search = await ask({ method: 'GET', url: '/api/reference/occupations', query: { text: 'a\0b' } });
    for (const answer of [draft, search])
      expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([400, 'urn:fotfeste:problem:unreadable-request']);
  });

  it('keeps a text as it was typed: nothing in it is taken for a code, decoded once more or stored escaped', async () => {
    const text = String.raw`&lt;b&gt; &amp;amp; <i> %41 %2541 \u0041 \\ + 'x' "y" ${'${1}'} {{2}}`;
    const draft = { method: 'PUT', url: '/api/drafts/registration/new', payload: { content: { text } } } as const;
    expect((await ask(draft)).statusCode).toBeLessThan(300);
    const [kept] = await database.asOwner<{ text: string }>(
      `select content->>'text' as text from draft where content->>'text' is not null`,
    );
    expect(kept?.text).toBe(text);
    const read = await ask({ method: 'GET', url: '/api/drafts/registration/new' });
    expect(read.json<{ draft: { content: { text: string } } }>().draft.content.text).toBe(text);
  });

  it('keeps the identity number in the table of the person and its twin, and nowhere else', async () => {
    const number = numberOf(isOrdinary);
    const { participantId = '' } = await becameOf(
      await post('/api/participants', registration(number), { 'idempotency-key': 'klikk-klikk-2' }),
    );
    await post('/api/participants/search', { text: number });
    await ask({ method: 'GET', url: `/api/participants/${participantId}/header` });
    await ask({ method: 'GET', url: `/api/participants/${participantId}/overview` });
    const tables = await database.asOwner<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    );
    expect(tables.length).toBeGreaterThan(30);
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await database.asOwner(`select 1 from "${name}" t where t::text like $1 limit 1`, [`%${number}%`]);
      if (rows.length > 0) holding.push(name);
    }
    expect(holding).toEqual(['participant']);
  });

  it('stops somebody who tries one number after the other, says when to go on, and writes it to the access log', async () => {
    const prober = await served.as(anActor({ id: 'Z990077' }));
    const number = numberOf(isOrdinary);
    const look = (): Promise<Response> =>
      prober({ method: 'POST', url: '/api/participants/open', payload: { identityNumber: number }, headers: { 'accept-language': 'nn' } });
    const limits = async (): Promise<Response> => {
      for (let count = 0; count < 140; count += 1) {
        const answer = await look();
        if (answer.statusCode === 429) return answer;
        expect(answer.statusCode).toBe(404);
      }
      throw new Error('Nobody stopped it');
    };
    const stopped = await limits();
    expect(stopped.json()).toMatchObject({
      type: 'urn:fotfeste:problem:participant/too-many-look-ups',
      title: 'Du har slått opp for mange fødselsnummer',
      detail: 'Grensa er 60 i minuttet. Vent til neste minutt. Oppslaga er loggførte.',
    });
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(stopped.headers['retry-after'])).toBeLessThanOrEqual(60);
    const lines = await database.asOwner(
      `select route, outcome from access_log where actor_id = 'Z990077' and denial = 'too-many-look-ups'`,
    );
    expect(lines[0]).toEqual({ route: 'POST /api/participants/open', outcome: 'refused' });
  });

  it('logs a question for the head of an answer as looking, not as a change', async () => {
    const person = await aPerson(database, { responsible: 'Z990001' });
    expect((await ask({ method: 'HEAD', url: `/api/participants/${person.id}/header` })).statusCode).toBe(200);
    const lines = await database.asOwner('select outcome from access_log where $1 = any (participant_ids)', [person.id]);
    expect(lines).toEqual([{ outcome: 'shown' }]);
  });

  it('logs every search by words that finds nobody, without the words', async () => {
    const searches = routesOf(served).filter(
      ({ url, rule: { subject } }) => url.endsWith('/search') && typeof subject === 'object' && 'shown' in subject,
    );
    expect(searches.map(({ url }) => url).sort()).toEqual(['/api/applications/search', '/api/caseload/search', '/api/participants/search']);
    const coordinator = await served.as(anActor({ id: 'Z990201', role: 'measure-coordinator' }));
    for (const { name, url, rule } of searches) {
      const payload = { text: 'finnesikkehos', ...(url.includes('caseload') && { scope: 'office' }) };
      const answer = await (rule.permission === 'participation:place' ? coordinator : ask)({ method: 'POST', url, payload });
      expect([name, answer.statusCode, answer.json<{ items: unknown[] }>().items]).toEqual([name, 200, []]);
      const lines = await database.asOwner(
        'select route, outcome, participant_ids as people, l::text ~ $2 as words from access_log l where request_id = $1',
        [String(answer.headers['x-request-id']), 'finnesikkehos'],
      );
      expect(lines).toEqual([{ route: name, outcome: 'shown', people: [], words: false }]);
    }
  });

  it('logs a search with whom it showed, and a refusal with whom it was about', async () => {
    const person = await aPerson(database, { givenName: 'Loggført', familyName: 'Søkesen' });
    await post('/api/participants/search', { text: 'søkesen' });
    const lines = await database.asOwner(`select outcome, permission from access_log where $1 = any (participant_ids)`, [person.id]);
    expect(lines).toEqual([{ outcome: 'shown', permission: 'person:find' }]);
    const refusals = await database.asOwner(
      `select distinct denial from access_log where outcome = 'refused' and $1 = any (participant_ids)`,
      [hidden[0]?.id],
    );
    expect(refusals).toEqual([{ denial: 'address-protected' }]);
  });
});
