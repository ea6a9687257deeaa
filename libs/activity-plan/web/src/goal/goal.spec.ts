import { PlanPage } from '../plan-page';
import { aCard, aPlan, today } from '../testing/a-card';
import { openPage } from '../testing/open-page';

const address = '/api/participants/p1/plan/goal';
const goal = { words: 'Jeg vil jobbe i butikk', saidOn: '2026-09-04', writtenByName: 'Marit Torp', version: 2 };

describe("the goal in the person's own words", () => {
  it('stands on top with the day it was said', async () => {
    const { words } = await openPage(PlanPage, aPlan({ goal, activities: [aCard()] }));
    expect(words('.ff-goal__words')).toEqual(['Jeg vil jobbe i butikk']);
    expect(words('.ff-goal figcaption')).toEqual(['Sagt 04.09.2026 · skrevet ned av Marit Torp']);
  });

  it('is asked for when there is none, and the first one is sent as such', async () => {
    const { answer, answerDrafts, press, type, words } = await openPage(PlanPage, aPlan());
    await press('Skriv målet');
    await press('Lagre');
    expect(words('dialog[open] .aksel-error-message')).toEqual(['Skriv hva personen vil']);

    await type('words', 'Jeg vil bli kokk');
    await press('Lagre');
    await answerDrafts();
    const request = await answer('PUT', address, { words: 'Jeg vil bli kokk', saidOn: today, writtenByName: 'Marit Torp', version: 1 });
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ words: 'Jeg vil bli kokk', saidOn: today }, '"0"']);
    await answerDrafts();
    expect(words('.ff-goal__words')).toEqual(['Jeg vil bli kokk']);
  });

  it('shows both versions when a colleague has written meanwhile, and keeps the chosen one', async () => {
    const { answer, answerDrafts, press, type, words } = await openPage(PlanPage, aPlan({ goal, activities: [aCard()] }));
    await press('Endre målet');
    await type('words', 'Jeg vil bli kokk');
    await press('Lagre');
    await answerDrafts();
    const theirs = { ...goal, words: 'Jeg vil bli butikksjef', version: 3 };
    await answer('PUT', address, { title: 'Endret', status: 412, theirs: { words: theirs.words }, version: 3 }, 412);
    await answer('GET', '/api/participants/p1/plan', aPlan({ goal: theirs, activities: [aCard()] }));
    expect(words('dialog[open] label')).toEqual(['Jeg vil bli kokk', 'Jeg vil bli butikksjef']);

    await press('Jeg vil bli butikksjef');
    await press('Lagre');
    await answerDrafts();
    const request = await answer('PUT', address, theirs);
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toMatchObject({ words: 'Jeg vil bli butikksjef' });
  });

  it('can be read as it has been, newest first', async () => {
    const { answer, press, words } = await openPage(PlanPage, aPlan({ goal, activities: [aCard()] }));
    await press('Tidligere mål');
    await answer('GET', `${address}/history`, { goals: [goal, { ...goal, words: 'Jeg vil ut av huset', version: 1 }] });
    expect(words('dialog[open] blockquote')).toEqual(['Jeg vil jobbe i butikk', 'Jeg vil ut av huset']);
  });
});
