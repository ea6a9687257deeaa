import { localDate } from '@fotfeste/shared/kernel';
import { PlanPage } from '../plan-page';
import { aCard, aPlan, today } from '../testing/a-card';
import { openPage } from '../testing/open-page';

const activities = '/api/participants/p1/plan/activities';

describe('writing a new activity', () => {
  it('says at each field what is missing, and sends nothing', async () => {
    const { http, press, words } = await openPage(PlanPage, aPlan({ activities: [aCard()] }));
    await press('Legg til aktivitet');
    await press('Lagre');
    http.expectNone(activities);
    expect(words('dialog[open] .aksel-error-message')).toEqual(['Velg hva slags aktivitet det er']);
    expect(words('dialog[open] .aksel-error-summary li')).toEqual(['Type: Velg hva slags aktivitet det er']);
  });

  it('puts it forward to the participant unless somebody says otherwise', async () => {
    const { answer, answerDrafts, choose, press, type, words } = await openPage(PlanPage, aPlan({ activities: [aCard()] }));
    await press('Legg til aktivitet');
    await choose('kind', 'training');
    await type('title', 'Norskkurs B1');
    await type('from', '01.12.2026');
    await press('Lagre');
    await answerDrafts();
    const added = aCard({ id: 'a2', kind: 'training', title: 'Norskkurs B1', status: 'proposed', proposedOn: today });
    expect((await answer('POST', activities, added, 201)).body).toEqual({
      ...{ kind: 'training', title: 'Norskkurs B1', from: '2026-12-01', responsible: 'person', satisfies: [], status: 'proposed' },
    });
    await answerDrafts();
    expect(words('[data-column="proposed"] h4')).toEqual(['Norskkurs B1']);
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('is kept as it is typed, and found again', async () => {
    const { click, http, settle } = await openPage(PlanPage, aPlan({ activities: [aCard()] }));
    await click('Legg til aktivitet');
    const content = { kind: 'training', title: 'Norskkurs' };
    const draft = {
      content,
      version: 1,
      savedAt: '2026-11-20T09:00:00.000Z',
      isOwn: true,
      authorName: 'Marit Torp',
      isExpiringSoon: false,
    };
    http.expectOne('/api/drafts/plan-activity/p1').flush({ draft });
    await settle();
    expect(document.querySelector<HTMLInputElement>('#field-title')?.value).toBe('Norskkurs');
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Her er teksten du begynte på tidligere');

    await click('Forkast og begynn på nytt');
    http.expectOne({ method: 'DELETE', url: '/api/drafts/plan-activity/p1' }).flush(null);
    await settle();
    http.expectOne({ method: 'GET', url: '/api/drafts/plan-activity/p1' }).flush({});
    expect(document.querySelector<HTMLInputElement>('#field-title')?.value).toBe('');
  });

  it('leaves no room for words about treatment', async () => {
    const { choose, press } = await openPage(PlanPage, aPlan({ activities: [aCard()] }));
    await press('Legg til aktivitet');
    await choose('kind', 'treatment');
    expect(document.querySelector('#field-title, #field-description')).toBeNull();
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Hva som behandles, skal ikke stå her');
  });
});

describe('agreeing on an activity', () => {
  const agree = '/api/plan-activities/a1/agree';

  it('shows what it means, with the deadline and the duty it brings', async () => {
    const card = aCard({ from: localDate('2026-11-25'), satisfies: ['aap'] });
    const { answer, press, words } = await openPage(PlanPage, aPlan({ activities: [card], hasActivityDuty: true }));
    await press('Avtal');
    const meaning = words('dialog[open] .ff-plan-list li').join(' ');
    expect(meaning).toContain('Den kan ikke bli et forslag igjen');
    expect(meaning).toContain('Oversikten din følger med på at aktiviteten starter om 4 dager.');
    expect(meaning).toContain('folketrygdloven § 11-7');

    await press('Avtal');
    const request = await answer('POST', agree, { ...card, agreedOn: today, version: 4 });
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ agreedOn: today }, '"3"']);
    expect(words('[data-card="a1"] ff-tag')).toEqual(['Avtalt']);
  });

  it('does not speak of deductions to somebody who receives no AAP', async () => {
    const { press, words } = await openPage(PlanPage, aPlan({ activities: [aCard({ satisfies: ['aap'] })] }));
    await press('Avtal');
    const meaning = words('dialog[open] .ff-plan-list li').join(' ');
    expect(meaning).toContain('Registrene viser ingen AAP i dag');
    expect(meaning).not.toContain('én dags trekk');
  });

  it('shows the new words first when a colleague has changed them', async () => {
    const { answer, press, words } = await openPage(PlanPage, aPlan({ activities: [aCard()] }));
    await press('Avtal');
    await press('Avtal');
    await answer('POST', agree, { title: 'Endret', status: 412, theirs: {}, version: 4 }, 412);
    await answer('GET', '/api/participants/p1/plan', aPlan({ activities: [aCard({ title: 'Søke fem jobber', version: 4 })] }));
    expect(words('dialog[open] ff-alert')[0]).toContain('Les den på nytt før du avtaler');
    expect(words('dialog[open] .ff-plan-about__title')).toEqual(['Søke fem jobber']);
    await press('Avtal');
    expect((await answer('POST', agree, aCard({ agreedOn: today, version: 5 }))).headers.get('If-Match')).toBe('"4"');
  });

  it('is not offered without a first and a last day, and the card says why', async () => {
    const { to: _to, ...open } = aCard();
    const { page, press, words } = await openPage(PlanPage, aPlan({ activities: [open] }));
    expect(page.querySelector('.ff-plan-card__deed')).toBeNull();
    await press('Søke to jobber i uken');
    expect(words('dialog[open] ff-inline-message')).toEqual(['Aktiviteten trenger første og siste dag før dere kan avtale den.']);
  });
});
