import { Draft } from './draft';
import type { DraftKey, DraftStore, DraftWords, StoredDraft, WriteOutcome } from './draft-store';
import type { SetAside } from './set-aside';

interface Goal {
  readonly goal: string;
  readonly reason: string;
}

const key: DraftKey = { kind: 'goal', subject: 'plan-1' };

/** A server that remembers one draft, and can be told to fail or to disagree. */
function aServer(first?: StoredDraft) {
  let stored = first;
  const outcomes: WriteOutcome['kind'][] = [];
  const writes: { readonly content: object; readonly ifVersion: number | undefined }[] = [];
  const asides: (readonly SetAside[])[] = [];
  const sentOff: object[] = [];
  let theirs: StoredDraft | undefined;
  let unreadable = 0;
  let losesAnswers = false;
  const store: Pick<DraftStore, 'read' | 'write' | 'remove' | 'takeOver' | 'sendOff'> = {
    read: () => {
      if (unreadable > 0) {
        unreadable -= 1;
        return Promise.resolve({ kind: 'failed' });
      }
      return Promise.resolve({ kind: 'read', ...(stored ? { draft: stored } : {}) });
    },
    write: (_key, { content, setAside }: DraftWords, ifVersion) => {
      writes.push({ content, ifVersion });
      asides.push(setAside);
      const outcome = outcomes.shift() ?? 'saved';
      if (outcome === 'failed' && losesAnswers) stored = aDraft({ content: { ...content }, version: (ifVersion ?? 0) + 1 });
      if (outcome === 'failed') return Promise.resolve({ kind: 'failed' });
      if (outcome === 'conflict') return Promise.resolve({ kind: 'conflict', ...(theirs ? { theirs } : {}) });
      stored = aDraft({ content: { ...content }, setAside, version: (ifVersion ?? 0) + 1 });
      return Promise.resolve({ kind: 'saved', draft: stored });
    },
    remove: () => {
      stored = undefined;
      return Promise.resolve();
    },
    takeOver: () => Promise.resolve({ ...(stored ?? aDraft({})), isOwn: true }),
    sendOff: (_key, { content }) => {
      sentOff.push(content);
    },
  };
  return {
    store: store as DraftStore,
    writes,
    asides,
    sentOff,
    answersNext: (...kinds: WriteOutcome['kind'][]) => outcomes.push(...kinds),
    holds: (draft: StoredDraft | undefined) => (stored = draft),
    holdsInstead: (draft: StoredDraft) => (theirs = draft),
    losesAnswers: () => (losesAnswers = true),
    cannotBeRead: (times: number) => (unreadable = times),
    stored: () => stored,
  };
}

function aDraft(change: Partial<StoredDraft>): StoredDraft {
  return { content: {}, version: 1, savedAt: '2026-11-20T09:42:00Z', isOwn: true, authorName: 'Vår', isExpiringSoon: false, ...change };
}

async function opened(server: ReturnType<typeof aServer>) {
  const draft = new Draft<Goal>(key, server.store, () => Date.now());
  await draft.open();
  return draft;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a draft', () => {
  it('begins with what was written before', async () => {
    const draft = await opened(aServer(aDraft({ content: { goal: 'Fast jobb' } })));

    expect(draft.value()).toEqual({ goal: 'Fast jobb' });
    expect(draft.status()).toEqual({ kind: 'saved', at: '2026-11-20T09:42:00Z' });
  });

  it('is saved within half a second of the last key, once for a whole burst', async () => {
    const server = aServer();
    const draft = await opened(server);

    for (const goal of ['F', 'Fa', 'Fas', 'Fast']) {
      draft.set({ goal });
      await jest.advanceTimersByTimeAsync(50);
    }
    expect(server.writes).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(450);

    expect(server.writes).toEqual([{ content: { goal: 'Fast' }, ifVersion: undefined }]);
    expect(draft.status().kind).toBe('saved');
  });

  it('never leaves more than the last second unsaved while somebody types without a pause', async () => {
    const server = aServer();
    const draft = await opened(server);

    for (let typed = 1; typed <= 50; typed++) {
      draft.set({ goal: 'x'.repeat(typed) });
      await jest.advanceTimersByTimeAsync(100);
      const saved = (server.stored()?.content as Goal | undefined)?.goal.length ?? 0;
      expect(typed - saved).toBeLessThanOrEqual(10);
    }
  });

  it('keeps every word when the server fails, and saves them when it is back', async () => {
    const server = aServer();
    const draft = await opened(server);
    server.answersNext('failed', 'failed');

    draft.set({ goal: 'Fast jobb' });
    await jest.advanceTimersByTimeAsync(500);
    expect(draft.status().kind).toBe('retrying');
    draft.set({ reason: 'Vil bli værende' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(draft.status().kind).toBe('retrying');
    await jest.advanceTimersByTimeAsync(2000);

    expect(server.stored()?.content).toEqual({ goal: 'Fast jobb', reason: 'Vil bli værende' });
    expect(draft.status().kind).toBe('saved');
  });

  it('saves at once on leaving a field', async () => {
    const server = aServer();
    const draft = await opened(server);

    draft.set({ goal: 'Fast' });
    await draft.flush();

    expect(server.writes).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(2000);
    expect(server.writes).toHaveLength(1);
  });

  it('hands unsaved words to the browser when the page is closed, and nothing when all is saved', async () => {
    const server = aServer();
    const draft = await opened(server);
    draft.sendOff();
    expect(server.sentOff).toEqual([]);

    draft.set({ goal: 'Halv set' });
    draft.sendOff();

    expect(server.sentOff).toEqual([{ goal: 'Halv set' }]);
  });

  it('sends the version it builds on', async () => {
    const server = aServer(aDraft({ version: 7 }));
    const draft = await opened(server);

    draft.set({ goal: 'A' });
    await draft.flush();
    draft.set({ goal: 'B' });
    await draft.flush();

    expect(server.writes.map(({ ifVersion }) => ifVersion)).toEqual([7, 8]);
  });

  it('saves words typed before the old ones had arrived, over the old ones', async () => {
    const server = aServer(aDraft({ content: { goal: 'Gammelt', reason: 'Gammel grunn' } }));
    const draft = new Draft<Goal>(key, server.store, () => Date.now());
    const opening = draft.open();
    draft.set({ goal: 'Nytt' });
    await opening;
    await jest.advanceTimersByTimeAsync(1000);

    expect(server.stored()?.content).toEqual({ goal: 'Nytt', reason: 'Gammel grunn' });
  });
});

describe('a save whose answer is lost on the way', () => {
  it('is not taken for a change by somebody else', async () => {
    const server = aServer(aDraft({ version: 1 }));
    const draft = await opened(server);
    server.losesAnswers();
    server.answersNext('failed', 'conflict');
    draft.set({ goal: 'A', reason: 'B' });
    await draft.flush();
    server.holdsInstead(aDraft({ content: { reason: 'B', goal: 'A' }, version: 2 }));
    draft.set({ goal: 'A2' });
    await jest.advanceTimersByTimeAsync(3000);

    expect(draft.status().kind).toBe('saved');
    expect(server.writes.at(-1)).toEqual({ content: { goal: 'A2', reason: 'B' }, ifVersion: 2 });
  });
});

describe('saving at once while another save is on its way', () => {
  it('sends one at a time, each on the version before', async () => {
    const server = aServer();
    const draft = await opened(server);

    draft.set({ goal: 'A' });
    const first = draft.flush();
    draft.set({ goal: 'B' });
    await Promise.all([first, draft.flush(), draft.flush()]);

    expect(server.writes.map(({ ifVersion }) => ifVersion)).toEqual([undefined, 1]);
  });
});

describe('a draft that cannot be fetched at first', () => {
  it('is asked for again, and words typed meanwhile are saved once it is there', async () => {
    const server = aServer(aDraft({ content: { goal: 'Gammelt' }, version: 3 }));
    server.cannotBeRead(2);
    const draft = await opened(server);
    draft.set({ reason: 'Skrevet mens serveren var borte' });
    expect(draft.status().kind).toBe('opening');

    await jest.advanceTimersByTimeAsync(4000);

    expect(server.writes).toEqual([{ content: { goal: 'Gammelt', reason: 'Skrevet mens serveren var borte' }, ifVersion: 3 }]);
  });
});

describe('a draft that was changed elsewhere', () => {
  /** Both begin with the same words; the other window saves `theirs` before this one saves `mine`. */
  async function met(mine: Partial<Goal>, theirs: Partial<Goal>, begun: Partial<Goal> = { goal: 'Kokk', reason: 'Fordi' }) {
    const server = aServer(aDraft({ content: begun, version: 1 }));
    const draft = await opened(server);
    server.holdsInstead(aDraft({ content: { ...begun, ...theirs }, version: 5, savedAt: '2026-11-20T09:43:00Z' }));
    server.answersNext('conflict');
    draft.set(mine);
    await draft.flush();
    await jest.advanceTimersByTimeAsync(1000);
    return { server, draft };
  }

  it('takes in the fields that only the other side changed, and saves both without a question', async () => {
    const { server, draft } = await met({ reason: 'Skrevet her' }, { goal: 'Skrevet der' });

    expect(draft.value()).toEqual({ goal: 'Skrevet der', reason: 'Skrevet her' });
    expect(draft.contested()).toEqual([]);
    expect(server.writes.at(-1)).toEqual({ content: { goal: 'Skrevet der', reason: 'Skrevet her' }, ifVersion: 5 });
    expect(draft.status().kind).toBe('saved');
  });

  it('loses nothing to the blank fields of a page that was opened before anybody had written', async () => {
    const { server } = await met({ goal: '', reason: 'Skrevet her' }, { goal: 'Skrevet der', reason: '' }, {});

    expect(server.stored()?.content).toEqual({ goal: 'Skrevet der', reason: 'Skrevet her' });
  });

  it('keeps both texts of a field that both changed, on the server too, until somebody has chosen', async () => {
    const { server, draft } = await met({ goal: 'Mitt' }, { goal: 'Deres', reason: 'Deres grunn' });

    expect(draft.value()).toEqual({ goal: 'Mitt', reason: 'Deres grunn' });
    const waiting = { field: 'goal', value: 'Deres', at: '2026-11-20T09:43:00Z', isSettled: false };
    expect(draft.contested()).toEqual([waiting]);
    expect(server.stored()).toMatchObject({ content: { goal: 'Mitt', reason: 'Deres grunn' }, setAside: [waiting] });
    expect((await opened(server)).contested()).toEqual([waiting]);
  });

  it('goes on being saved while a choice waits', async () => {
    const { server, draft } = await met({ goal: 'Mitt' }, { goal: 'Deres' });
    draft.set({ goal: 'Mitt og mer' });
    await draft.flush();

    expect(server.stored()?.content).toMatchObject({ goal: 'Mitt og mer' });
    expect(draft.contested()).toHaveLength(1);
  });

  it.each([
    ['mine', 'Mitt', ['Deres']],
    ['theirs', 'Deres', ['Mitt']],
    ['both', 'Mitt\n\nDeres', []],
  ] as const)('puts %s into the field and keeps what is not in it', async (choice, inField, left) => {
    const { server, draft } = await met({ goal: 'Mitt' }, { goal: 'Deres' });
    for (const waiting of draft.contested()) draft.choose(waiting, choice);
    await draft.flush();

    expect(draft.contested()).toEqual([]);
    expect(server.stored()?.content).toMatchObject({ goal: inField });
    expect(server.stored()?.setAside?.map(({ value, isSettled }) => [value, isSettled])).toEqual(left.map((words) => [words, true]));
  });

  it('offers the choice again, and lets go of the text when somebody removes it', async () => {
    const { server, draft } = await met({ goal: 'Mitt' }, { goal: 'Deres' });
    const only = (): SetAside => {
      const [first] = draft.setAside();
      if (!first) throw new Error('Nothing was set aside');
      return first;
    };
    draft.choose(only(), 'theirs');
    draft.chooseAgain(only());
    expect(draft.contested()).toHaveLength(1);
    draft.choose(only(), 'theirs');
    expect(draft.value().goal).toBe('Mitt');
    draft.removeAside(only());
    await draft.flush();

    expect(server.stored()).toMatchObject({ content: { goal: 'Mitt' }, setAside: [] });
  });

  it('shows the newest when somebody comes back to the page without having typed', async () => {
    const server = aServer(aDraft({ content: { goal: 'Kokk' }, version: 1 }));
    const draft = await opened(server);
    server.holds(aDraft({ content: { goal: 'Kokk på sykehjem' }, version: 2 }));
    await draft.lookAgain();

    expect(draft.value()).toEqual({ goal: 'Kokk på sykehjem' });
    expect(draft.status().kind).toBe('saved');
  });

  it('begins with what stood on the page, so that a word in one field is no change of the others', async () => {
    const server = aServer();
    const draft = await opened(server);
    const cameBack = { goal: 'Kokk', reason: 'Sendt tilbake' };
    server.holdsInstead(aDraft({ content: { ...cameBack, goal: 'Kokk på sykehjem' }, version: 3 }));
    server.answersNext('conflict');
    draft.set({ reason: 'Rettet' }, cameBack);
    await draft.flush();

    expect(draft.value()).toEqual({ goal: 'Kokk på sykehjem', reason: 'Rettet' });
    expect(draft.contested()).toEqual([]);
  });
});

describe('a draft that was sent or removed elsewhere while somebody writes', () => {
  async function gone() {
    const server = aServer(aDraft({ content: { goal: 'Kokk' }, version: 1 }));
    const draft = await opened(server);
    server.answersNext('conflict');
    draft.set({ goal: 'Kokk på sykehjem' });
    await draft.flush();
    return { server, draft };
  }

  it('keeps the words on the page until they are saved anew', async () => {
    const { server, draft } = await gone();
    expect([draft.status().kind, draft.value()]).toEqual(['gone', { goal: 'Kokk på sykehjem' }]);

    await draft.saveAnew();

    expect(server.writes.at(-1)).toEqual({ content: { goal: 'Kokk på sykehjem' }, ifVersion: undefined });
    expect(draft.status().kind).toBe('saved');
  });

  it('or let go of', async () => {
    const { draft } = await gone();
    draft.letGo();
    expect([draft.status().kind, draft.value()]).toEqual(['empty', {}]);
  });
});

describe("a colleague's draft", () => {
  it('is read along, and written in only after it is taken over', async () => {
    const server = aServer(aDraft({ content: { goal: 'Kollegas' }, isOwn: false, authorName: 'Kari' }));
    const draft = await opened(server);
    expect(draft.status()).toEqual({ kind: 'following', author: 'Kari' });

    await draft.takeOver();
    draft.set({ goal: 'Vårt' });
    await draft.flush();

    expect(server.stored()?.content).toEqual({ goal: 'Vårt' });
  });

  it('follows what the colleague saves, and lets go of it when it is sent', async () => {
    const server = aServer(aDraft({ content: { goal: 'Kollegas' }, isOwn: false, authorName: 'Kari' }));
    const draft = await opened(server);
    server.holds(aDraft({ content: { goal: 'Kollegas nye' }, isOwn: false, authorName: 'Kari', version: 2 }));

    await draft.readAlong();
    expect(draft.value()).toEqual({ goal: 'Kollegas nye' });
    server.holds(undefined);
    await draft.readAlong();

    expect(draft.value()).toEqual({});
    expect(draft.status().kind).toBe('empty');
  });

  it('taken while one was typing leaves the words that were not saved, through following and taking back', async () => {
    const server = aServer(aDraft({ content: { goal: 'Mitt' } }));
    const draft = await opened(server);
    const karis = aDraft({ content: { goal: 'Karis' }, isOwn: false, authorName: 'Kari', version: 2 });
    server.holdsInstead(karis);
    server.holds(karis);
    server.answersNext('conflict');
    draft.set({ goal: 'Mitt og litt til' });
    await draft.flush();
    expect(draft.status()).toEqual({ kind: 'following', author: 'Kari' });

    await draft.readAlong();
    expect([draft.unsaved(), draft.theirs()]).toEqual([[['goal', 'Mitt og litt til']], { goal: 'Karis' }]);
    await draft.takeOver();
    expect(draft.value()).toEqual({ goal: 'Mitt og litt til' });
    expect(draft.contested()).toEqual([expect.objectContaining({ field: 'goal', value: 'Karis' })]);
    await jest.advanceTimersByTimeAsync(1000);

    expect(server.writes.at(-1)).toEqual({ content: { goal: 'Mitt og litt til' }, ifVersion: 2 });
    expect(server.asides.at(-1)).toEqual([expect.objectContaining({ value: 'Karis' })]);
    expect(draft.status().kind).toBe('saved');
  });
});

describe('a draft that has become the real thing', () => {
  it('and was used up by the server is not saved again', async () => {
    const server = aServer(aDraft({ content: { goal: 'Sendt' } }));
    const draft = await opened(server);

    draft.usedUp();
    draft.set({ goal: 'Etterpå' });
    await jest.advanceTimersByTimeAsync(5000);

    expect(server.writes).toHaveLength(0);
  });

  it('is removed, and late keys do not bring it back', async () => {
    const server = aServer(aDraft({ content: { goal: 'Sendt' } }));
    const draft = await opened(server);

    await draft.discard();
    draft.set({ goal: 'Etterpå' });
    await jest.advanceTimersByTimeAsync(5000);

    expect(server.stored()).toBeUndefined();
    expect(server.writes).toHaveLength(0);
  });
});
