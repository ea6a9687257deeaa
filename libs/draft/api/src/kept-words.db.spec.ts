import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftRow } from './draft.row';
import { KeptWordsService } from './kept-words.service';

const person = '00000000-0000-7000-8000-000000000001';
const elsewhere = '00000000-0000-7000-8000-000000000002';
const kept = { field: 'words', readBy: 'provider', reason: 'participant-wants', topics: ['health'] } as const;

describe('why words on health or crime are kept', () => {
  let database: FreshDatabase;
  let keptWords: KeptWordsService;
  beforeAll(async () => {
    database = await freshDatabase([DraftRow]);
    keptWords = new KeptWordsService(database.unitOfWork);
    await database.asOwner(`insert into person_access (participant_id, office) values ($1, '0105'), ($2, '0301')`, [person, elsewhere]);
  });
  afterAll(() => database.drop());

  const events = () => database.asOwner(`select actor_id, participant_id, payload from domain_event where name = 'draft.words-kept'`);

  it('stands in the history of the person with who, field and reason', async () => {
    expect(await keptWords.keep(anActor(), { ...kept, participantId: person })).toEqual({ participantId: person });
    expect(await events()).toEqual([expect.objectContaining({ participant_id: person, payload: kept })]);
  });

  it('tells nothing of a person whom the actor does not see', async () => {
    await expect(keptWords.keep(anActor(), { ...kept, participantId: elsewhere })).rejects.toMatchObject({ kind: { status: 404 } });
    expect(await events()).toHaveLength(1);
  });
});
