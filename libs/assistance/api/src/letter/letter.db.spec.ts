import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DocumentPagesRow, DocumentRow, DocumentService, LetterWriter } from '@fotfeste/document/api';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceRows } from '../rows';
import { aPermanentSubmission, aSubmission, refusalOf, services } from '../testing';
import { LetterPreviewService } from './letter-preview.service';
import { decisionLetterProjection } from './letter.projection';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const bente = anActor({ id: 'Z990003', name: 'Bente Beslutter', secondControl: true });
const stranger = anActor({ id: 'Z990004', name: 'Eva Veileder', offices: ['0301'], secondControl: true });

describe('letters about § 14 a decisions', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof services>;
  let documents: DocumentService;
  let previews: LetterPreviewService;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow, DocumentRow, DocumentPagesRow]);
    database.unitOfWork.register(decisionLetterProjection);
    room = services(database);
    documents = new DocumentService(database.unitOfWork);
    previews = new LetterPreviewService(database.unitOfWork);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const person = async (born = '1990-03-15'): Promise<string> => (await aPerson(database, { born })).id;
  const lettersOf = async (id: string) => (await documents.list(kari, id)).items;
  const newest = async (id: string) => documents.read(kari, (await lettersOf(id))[0]?.id ?? '');
  const headingsOf = (letter: { readonly blocks: readonly { readonly kind: string; readonly text?: string }[] }): readonly string[] =>
    letter.blocks.flatMap(({ kind, text }) => (kind === 'heading' && text ? [text] : []));

  it('are made with the decision, once, and wait to be sent', async () => {
    const id = await person();
    const decided = await room.submission.submit(kari, id, aSubmission());
    expect(await lettersOf(id)).toMatchObject([
      { kind: 'assistance-decision', subjectId: decided.id, status: 'to-be-sent', madeOn: '2026-11-21', language: 'nb' },
    ]);
    const letter = await newest(id);
    expect(letter.recipient).toEqual(['Astrid Prøve']);
    expect(letter.signature).toEqual(['Kari Veileder', letter.sender]);
    expect((await documents.pdf(kari, letter.id)).subarray(0, 5).toString()).toBe('%PDF-');
    const { kind, subjectId, participantId, language } = letter;
    const part = { key: 'decision', texts: { nb: empty, nn: empty } };
    const frame = { sender: '', recipient: [], signature: [], titleOfSeveral: { nb: '', nn: '' } };
    await database.unitOfWork.run(kari, (tx) => tx.use(LetterWriter).write({ kind, subjectId, participantId, language, part, frame }));
    expect(await lettersOf(id)).toHaveLength(1);
  });

  it('are written in the form of Norwegian that was chosen with the text, which is offered the next time', async () => {
    const id = await person();
    expect(await room.decisions.list(kari, id)).not.toHaveProperty('letterLanguage');
    await room.submission.submit(kari, id, aSubmission({ letterLanguage: 'nn' }));
    expect(await newest(id)).toMatchObject({ language: 'nn', title: 'Vedtak om kva hjelp du treng frå Nav' });
    expect(await room.decisions.list(ola, id)).toMatchObject({ letterLanguage: 'nn' });
  });

  it('tell of the youth guarantee only to those who have it', async () => {
    const [young, grown, fine] = [await person('2004-05-01'), await person(), await person('2004-05-01')];
    await room.submission.submit(kari, young, aSubmission());
    await room.submission.submit(kari, grown, aSubmission());
    await room.submission.submit(kari, fine, aSubmission({ group: 'GODE_MULIGHETER' }));
    expect(headingsOf(await newest(young))).toContain('Du har ungdomsgarantien');
    expect(headingsOf(await newest(grown))).not.toContain('Du har ungdomsgarantien');
    expect(headingsOf(await newest(fine))).not.toContain('Du har ungdomsgarantien');
  });

  it('are not written before the second person has approved, and are signed by both', async () => {
    const id = await person();
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    expect(await lettersOf(id)).toEqual([]);
    await room.decisions.approve(bente, sent.id, sent.version);
    expect((await newest(id)).signature.slice(0, 2)).toEqual(['Kari Veileder', 'Bente Beslutter']);
  });

  it('stay when the decision is replaced; the next one says what it replaces', async () => {
    const id = await person();
    database.clock.set('2026-03-01');
    await room.submission.submit(kari, id, aSubmission());
    const first = await newest(id);
    const pages = await documents.pdf(kari, first.id);
    database.clock.set('2026-11-21');
    await room.submission.submit(kari, id, aSubmission({ reason: 'Mye er nytt siden mars.' }));
    expect((await lettersOf(id)).map(({ status }) => status)).toEqual(['to-be-sent', 'to-be-sent']);
    expect((await newest(id)).blocks.some(({ text }) => text === 'Vedtaket erstatter det du fikk 1. mars 2026.')).toBe(true);
    expect((await documents.pdf(kari, first.id)).equals(pages)).toBe(true);
    expect(await documents.read(kari, first.id)).toMatchObject({ date: '2026-03-01', blocks: first.blocks });
  });

  it('can be seen before the decision, as they will be, and nothing is stored', async () => {
    const id = await person('2004-05-01');
    const { to: _, ...text } = aSubmission({ letterLanguage: 'nn' });
    const preview = await previews.ofText(kari, id, text);
    expect(await lettersOf(id)).toEqual([]);
    await room.submission.submit(kari, id, { to: 'decided', ...text });
    const { language, title, sender, recipient, date, blocks, signature } = await newest(id);
    expect(preview).toEqual({ language, title, sender, recipient, date, blocks, signature });
  });

  it('can be seen by the second controller, with the signature that will be there', async () => {
    const id = await person();
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    expect((await previews.ofDecision(bente, sent.id)).signature.slice(0, 2)).toEqual(['Kari Veileder', 'Bente Beslutter']);
    expect((await previews.ofDecision(kari, sent.id)).signature[1]).toMatch(/^Nav/);
    expect((await previews.ofDecision(ola, sent.id)).signature[1]).toMatch(/^Nav/);
    const approved = await room.decisions.approve(bente, sent.id, sent.version);
    expect((await refusalOf(previews.ofDecision(bente, approved.id))).kind.status).toBe(404);
    expect((await refusalOf(previews.ofDecision(stranger, sent.id))).kind.status).toBe(404);
  });

  it('cannot be seen of a text that lacks something, nor by a colleague of another office', async () => {
    const id = await person();
    const { to: _, ...text } = aSubmission({ workCapacity: '' });
    const refusal = await refusalOf(previews.ofText(kari, id, text));
    expect([refusal.kind.code, refusal.details.errors?.map(({ field }) => field)]).toEqual([
      'assistance/incomplete-decision',
      ['workCapacity'],
    ]);
    expect((await refusalOf(previews.ofText(stranger, id, { ...text, workCapacity: 'Ikke nedsatt nå.' }))).kind.status).toBe(404);
  });
});

const empty = { title: '', blocks: [], closing: [] };

describe('what a decision rests on', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof services>;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    room = services(database);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const withNeeds = async (): Promise<string> => {
    const { id } = await aPerson(database);
    await database.asOwner(
      `insert into needs_assessment (participant_id, barriers, barrier_words, resources, capacity_assessed_on, capacity_assessed_by,
         capacity_reduced, capacity_words, capacity_sources, changed_by)
       values ($1, '{health}', 'Prolaps i ryggen', '{motivation}', '2026-10-20', 'Nils Lege', true, 'Prolaps', '[{"kind":"medical-statement"}]', 'Z990001')`,
      [id],
    );
    await database.asOwner(
      `insert into employment (participant_id, employer_name, percent, from_date, source, source_date)
       values ($1, 'Butikken AS', 40, '2024-02-01', 'aa-registeret', '2026-11-01')`,
      [id],
    );
    return id;
  };
  const usedIn = async (id: string) => (await room.decisions.list(kari, id)).items[0]?.usedFacts;

  it('stands as it was when it was decided, also when the facts change later', async () => {
    const id = await withNeeds();
    const sources = [{ kind: 'cv' }, { kind: 'work-capacity-assessment', dated: localDate('2026-10-20') }] as const;
    const decided = await room.submission.submit(kari, id, aSubmission({ sources }));
    const kept = [
      {
        ...{ kind: 'employment', code: '', name: 'Butikken AS', percent: 40, from: '2024-02-01' },
        ...{ origin: 'aa-registeret', dated: '2026-11-01' },
      },
      { kind: 'work-capacity', code: 'reduced', origin: 'Nils Lege', dated: '2026-10-20' },
    ];
    expect(decided.usedFacts).toEqual(kept);
    await database.asOwner(`update employment set employer_name = 'Lageret AS', percent = 80 where participant_id = $1`, [id]);
    await database.asOwner('update needs_assessment set capacity_reduced = false where participant_id = $1', [id]);
    expect(await usedIn(id)).toEqual(kept);
  });

  it('is nothing that was not chosen, and never the words about health', async () => {
    const id = await withNeeds();
    await room.submission.submit(kari, id, aSubmission());
    expect(await usedIn(id)).toEqual([]);
    database.clock.set('2026-11-22');
    const all = (['registration', 'cv', 'needs-assessment', 'work-capacity-assessment', 'medical-statement'] as const).map((kind) => ({
      kind,
    }));
    const decided = await room.submission.submit(kari, id, aSubmission({ sources: all }));
    expect(decided.usedFacts.map(({ kind, code }) => [kind, code])).toEqual([
      ['registered', ''],
      ['situation', 'HAR_BLITT_SAGT_OPP'],
      ['employment', ''],
      ['work-capacity', 'reduced'],
      ['barrier', 'health'],
      ['resource', 'motivation'],
    ]);
    expect(JSON.stringify(decided.usedFacts)).not.toContain('rolaps');
  });

  it('is read the day a second person approves, not the day the text was sent', async () => {
    const id = await withNeeds();
    const sent = await room.submission.submit(kari, id, aPermanentSubmission({ sources: [{ kind: 'work-capacity-assessment' }] }));
    expect(sent.usedFacts).toEqual([]);
    await database.asOwner(`update needs_assessment set capacity_assessed_on = '2026-11-15' where participant_id = $1`, [id]);
    const approved = await room.decisions.approve(bente, sent.id, sent.version);
    expect(approved.usedFacts).toMatchObject([{ kind: 'work-capacity', dated: '2026-11-15' }]);
  });
});
