import { randomUUID } from 'node:crypto';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

const participant = '00000000-0000-7000-8000-000000000001';
const participation = '00000000-0000-7000-8000-00000000000a';
const boundary = 'spec-boundary';
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const program = Buffer.from('4d5a90000300000004000000ffff0000b8000000000000004000000000000000', 'hex');

describe('a file sent up with a message', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner(
      `insert into person_access (participant_id, office, protection, shielded) values ('${participant}', '0105', 'none', false)`,
    );
    await database.asOwner(
      `insert into participation (id, participant_id, measure, route, ending, organisation, status, status_from, shared_on, source, created_at, created_by, created_by_name)
       values ('${participation}', '${participant}', 'AVKLARING', 'offering-direct', 'open', '312000001', 'awaiting-start', '2020-03-01', '2020-01-01', 'arena', now(), 'A', 'A')`,
    );
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date)
       values ('${participant}', '312000001', '${participation}', '2020-01-01')`,
    );
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const provider = anActor({ id: 'T1', role: 'provider-adviser', offices: [], organisation: '312000001' });
  const url = `/api/provider/participations/${participation}`;
  const sentUp = async (name: string, content: Buffer, language = 'nb') => {
    const ask = await served.as(provider);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'accept-language': language };
    const answer = await ask({ method: 'POST', url: `${url}/attachments`, headers, payload });
    return { status: answer.statusCode, ...answer.json<{ id: string; type?: string; title?: string; detail?: string }>() };
  };

  const begun = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nDear';
  it.each([
    ['multipart/form-data', '--x--'],
    ['multipart/form-data; boundary=other', '--x--'],
    ['multipart/form-data; boundary=x', begun],
  ])('is asked for again when the form cannot be taken apart: %s, %j', async (type, form) => {
    const ask = await served.as(provider);
    const answer = await ask({
      method: 'POST',
      url: `${url}/attachments`,
      headers: { 'content-type': type },
      payload: Buffer.from(form),
    });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([400, 'urn:fotfeste:problem:participation/file-missing']);
  });

  it('comes out as it went in, to be saved and never opened in the page, once its message is sent', async () => {
    const { status, id } = await sentUp('Søknad.pdf', pdf);
    expect(status).toBe(201);
    const ask = await served.as(provider);
    const sent = await ask({ method: 'POST', url: `${url}/messages`, payload: { words: 'Se vedlegg', attachments: [id] } });
    expect(sent.statusCode).toBe(200);
    const nav = await served.as(anActor({ id: 'Z990101', role: 'team-lead' }));
    const answer = await nav({ method: 'GET', url: `/api/participations/${participation}/attachments/${id}` });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="S_knad.pdf"; filename*=UTF-8''S%C3%B8knad.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.rawPayload.equals(pdf)).toBe(true);
  });

  it('that lies about its type is refused, in the language of the one who sent it', async () => {
    const { status, type, title, detail } = await sentUp('bevis.pdf', program, 'nn');
    expect([status, type]).toEqual([422, 'urn:fotfeste:problem:participation/attachment-lies']);
    expect(title).toBe('Innhaldet i fila er noko anna enn namnet seier');
    expect(detail).toContain('Det du har skrive, er teke vare på.');
  });

  it.each([
    ['bilde.svg', 'attachment-not-allowed'],
    ['bilde.png', 'attachment-lies'],
    ['bilde.pdf', 'attachment-lies'],
  ])('that is a drawing with a script in it is refused, whatever it is called: %s', async (name, code) => {
    const { status, type } = await sentUp(name, drawing);
    expect([status, type]).toEqual([422, `urn:fotfeste:problem:participation/${code}`]);
  });

  it('lies in the database as it came, and its name is no path', async () => {
    const mark = randomUUID();
    const letter = Buffer.from(`Dear ${mark}`);
    const { status, id } = await sentUp('../../../etc/brev.txt', letter);
    expect(status).toBe(201);
    const rows = await database.asOwner('select name, content from participation_attachment where id = $1', [id]);
    expect(rows).toEqual([{ name: expect.not.stringMatching(/[/\\]/) as string, content: letter }]);
  });

  it('of more than ten megabytes is refused as too large, also when it is much larger', async () => {
    const { status, type } = await sentUp('stor.txt', Buffer.alloc(12_000_000, 'a'));
    expect([status, type]).toEqual([413, 'urn:fotfeste:problem:participation/attachment-too-large']);
  });

  it('is missing in a request that holds none', async () => {
    const ask = await served.as(provider);
    const answer = await ask({ method: 'POST', url: `${url}/attachments`, payload: { file: 'x' } });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([400, 'urn:fotfeste:problem:participation/file-missing']);
  });

  it('is nobody’s to fetch from outside', async () => {
    const { id } = await sentUp('plan.pdf', pdf);
    const stranger = await served.as({ ...provider, organisation: '312000002' });
    const answer = await stranger({ method: 'GET', url: `${url}/attachments/${id}` });
    expect(answer.statusCode).toBe(404);
  });
});
