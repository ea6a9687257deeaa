import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import type { LetterPart } from '@fotfeste/document/domain';
import { CaseLetterReader } from './case-letter.reader';
import { DocumentPagesRow } from './document-pages.row';
import { DocumentRow } from './document.row';
import { DocumentService } from './document.service';
import { LetterCollector } from './letter.collector';

const person = '00000000-0000-7000-8000-000000000001';
const participation = '00000000-0000-7000-8000-0000000000aa';
const about = { kind: 'participation-decision', subjectId: participation } as const;
const kari = anActor();
const stranger = anActor({ id: 'Z990003', name: 'Eva Veileder', offices: ['0301'] });
const frame = {
  sender: 'Nav Sarpsborg',
  recipient: ['Ellinor Berg'],
  signature: ['Kari Veileder'],
  titleOfSeveral: { nb: 'Vedtak om oppfølging', nn: 'Vedtak om oppfølging' },
};

function aPart(key: string, title: string): LetterPart {
  const text = { title, blocks: [{ kind: 'paragraph', text: `${title}.` } as const], closing: [] };
  return { key, texts: { nb: text, nn: { ...text, title: `${title} (nynorsk)` } } };
}

describe('letters', () => {
  let database: FreshDatabase;
  let documents: DocumentService;
  beforeAll(async () => {
    database = await freshDatabase([DocumentRow, DocumentPagesRow]);
    documents = new DocumentService(database.unitOfWork);
    await database.asOwner(`insert into person_access (participant_id, office) values ($1, '0105')`, [person]);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21', '10:00:00');
    await database.asOwner('truncate document, document_history, document_pages');
  });
  afterAll(() => database.drop());

  const decide = (part: LetterPart): Promise<void> =>
    database.unitOfWork.run(kari, (tx) => tx.use(LetterCollector).add({ participantId: person, ...about, part, frame }));
  const takeBack = (key: string): Promise<void> => database.unitOfWork.run(kari, (tx) => tx.use(LetterCollector).remove(about, [key]));
  const only = async () => {
    const { items } = await documents.list(kari, person);
    if (!items[0] || items.length > 1) throw new Error(`expected one letter, got ${items.length}`);
    return items[0];
  };
  const refusal = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };

  it('collect what is decided until it has been quiet for half an hour, and are then made once', async () => {
    await decide(aPart('place', 'Du har fått plass'));
    database.clock.set('2026-11-21', '10:20:00');
    await decide(aPart('change', 'Endring'));
    database.clock.set('2026-11-21', '10:49:59');
    expect(await documents.makeQuiet()).toBe(0);
    expect(await only()).toMatchObject({ status: 'collecting', title: 'Vedtak om oppfølging', quietUntil: '2026-11-21T10:50:00.000Z' });
    database.clock.set('2026-11-21', '10:50:00');
    expect(await documents.makeQuiet()).toBe(1);
    expect(await documents.makeQuiet()).toBe(0);
    expect(await only()).toMatchObject({ status: 'to-be-sent', madeOn: '2026-11-21' });
  });

  it('leave out what was taken back, and are dropped when nothing is left', async () => {
    await decide(aPart('place', 'Plass'));
    await decide(aPart('change', 'Endring'));
    await takeBack('change');
    expect(await only()).toMatchObject({ status: 'collecting', title: 'Plass' });
    await takeBack('place');
    expect(await only()).toMatchObject({ status: 'dropped' });
    await decide(aPart('place', 'Ny plass'));
    expect((await documents.list(kari, person)).items.map(({ status }) => status)).toEqual(['collecting', 'dropped']);
  });

  it('are written in nynorsk when somebody chooses it, and the next one too', async () => {
    await decide(aPart('place', 'Plass'));
    const { id, version } = await only();
    expect(await documents.translate(kari, id, version, 'nn')).toMatchObject({ title: 'Plass (nynorsk)', language: 'nn' });
    await documents.make(kari, id, version + 1);
    expect(await refusal(documents.translate(kari, id, version + 2, 'nb'))).toMatchObject({ kind: { code: 'document/not-collecting' } });
    await decide(aPart('end', 'Slutt'));
    expect((await documents.list(kari, person)).items[0]).toMatchObject({ title: 'Slutt (nynorsk)', language: 'nn' });
  });

  it('are written as the person has asked for, before as the last letter was', async () => {
    await decide(aPart('place', 'Plass'));
    const { id, version } = await only();
    await documents.make(kari, id, version);
    await database.asOwner(
      `insert into participant (id, participant_id, identity_number, given_name, family_name, born, sex, residence_status, register_source, register_read_on, letter_language)
       values ($1, $1, '04908729450', 'Astrid', 'Prøve', '1987-10-04', 'female', 'resident', 'folkeregisteret', '2026-01-05', 'nn')`,
      [person],
    );
    await decide(aPart('end', 'Slutt'));
    expect((await documents.list(kari, person)).items[0]).toMatchObject({ title: 'Slutt (nynorsk)', language: 'nn' });
    await database.asOwner('delete from participant');
  });

  it('stay, page for page, as they were made', async () => {
    await decide(aPart('place', 'Plass'));
    const { id, version } = await only();
    await documents.make(kari, id, version);
    const pages = await documents.pdf(kari, id);
    database.clock.set('2026-12-24', '10:00:00');
    expect((await documents.pdf(kari, id)).equals(pages)).toBe(true);
    expect(pages.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('wait to be sent until somebody says how they went out', async () => {
    await decide(aPart('place', 'Plass'));
    const { id, version } = await only();
    const sentOn = localDate('2026-11-21');
    expect(await refusal(documents.sent(kari, id, version, { channel: 'post', sentOn }))).toMatchObject({
      kind: { code: 'document/not-to-be-sent' },
    });
    const made = await documents.make(kari, id, version);
    const early = await refusal(documents.sent(kari, id, made.version, { channel: 'post', sentOn: localDate('2026-11-20') }));
    expect(early).toMatchObject({ kind: { code: 'document/wrong-day', status: 422 }, details: { errors: [{ field: 'sentOn' }] } });
    expect(await documents.sent(kari, id, made.version, { channel: 'post', sentOn })).toMatchObject({
      ...{ status: 'sent', sentOn: '2026-11-21', sentChannel: 'post', sentByName: kari.name },
    });
  });

  it('are due from the day they are made until they are sent', async () => {
    const due = () => database.unitOfWork.read(kari, async (tx) => (await tx.use(CaseLetterReader).of([person])).get(person) ?? []);
    await decide(aPart('place', 'Plass'));
    const { id, version } = await only();
    expect(await due()).toEqual([]);
    const made = await documents.make(kari, id, version);
    expect(await due()).toMatchObject([{ kind: 'document.send', since: '2026-11-21', subjectId: id }]);
    await documents.sent(kari, id, made.version, { channel: 'post', sentOn: localDate('2026-11-21') });
    expect(await due()).toEqual([]);
  });

  it('are refused to whoever saw an older page, and do not exist for a colleague of another office', async () => {
    await decide(aPart('place', 'Plass'));
    const { id, version } = await only();
    await documents.translate(kari, id, version, 'nn');
    expect(await refusal(documents.make(kari, id, version))).toMatchObject({ kind: { status: 412 } });
    expect((await documents.list(stranger, person)).items).toEqual([]);
    expect(await refusal(documents.read(stranger, id))).toMatchObject({ kind: { status: 404 } });
    expect(await refusal(documents.pdf(stranger, id))).toMatchObject({ kind: { status: 404 } });
  });
});
