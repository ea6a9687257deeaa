import { openPage } from '../testing/open-page';
import { LinkPanel } from './link-panel';
import type { Link, LinkList } from './link-views';

const link = (changes: Partial<Link> = {}): Link => ({
  ...{
    id: 'l1',
    contactName: 'Berit Verkstad',
    language: 'nb',
    state: 'waiting',
    asked: ['attendance:2026-11-09', 'interim-report'],
    answered: [],
  },
  ...{ sentAt: '2026-11-20T10:00:00Z', sentByName: 'Marit Torp', expiresAt: '2026-12-04T10:00:00Z', mail: 'sent', isUnread: false },
  ...changes,
});

const list = (changes: Partial<LinkList> = {}): LinkList => ({
  ...{ participantId: 'p', participationId: 'd', items: [], validDays: 14 },
  contacts: [
    { id: 'c1', name: 'Berit Verkstad', gaps: [] },
    { id: 'c2', name: 'Odd Kontor', title: 'Daglig leder', gaps: ['mobile'] },
  ],
  questions: [{ kind: 'interim-report', from: '2026-11-02', to: '2026-11-21', question: 'Hvor mange timer?' }],
  ...changes,
});

const address = '/api/participations/d/links';

describe('links to a provider without an account', () => {
  const open = (now: LinkList, mayWrite = true) =>
    openPage(LinkPanel, 'adviser', { participationId: 'd', mayWrite }).then(async (page) => {
      await page.answer('GET', address, now);
      return page;
    });

  it('are sent to the contact who can be reached, with what is asked as the contact will see it', async () => {
    const panel = await open(list());
    await panel.press('Send lenke');
    expect(document.body.textContent).toContain('Hvor mange timer?');
    expect(document.body.textContent).toContain('Mangler mobilnummer.');
    await panel.press('Send lenke');
    const sent = await panel.answer('POST', address, list({ items: [link()] }));
    expect(sent.body).toEqual({ contactId: 'c1', language: 'nb' });
    expect(panel.page.textContent).toContain('Ikke åpnet');
    expect(panel.page.textContent).toContain('Spør om oppmøte, rapport underveis');
  });

  it('that were answered or closed are marked as new, and taken as read when they have been shown', async () => {
    const panel = await open(
      list({ items: [link({ state: 'answered', answered: ['attendance:2026-11-09'], closedAt: '2026-11-21T10:00:00Z', isUnread: true })] }),
    );
    expect(panel.page.textContent).toContain('Nytt');
    expect(panel.page.textContent).toContain('Berit Verkstad svarte 21.11.2026: oppmøte');
    await panel.answer('PUT', `${address}/reading`, list());
    expect(panel.page.textContent).toContain('Nytt');
  });

  it.each([
    ['protected', 'Lenke brukes aldri for personer med adressesperre.'],
    ['measure', 'Lenke brukes ikke i IPS og arbeidsrettet rehabilitering.'],
  ] as const)('cannot be sent when barred (%s), and it says why', async (bar, words) => {
    const panel = await open(list({ bar, questions: [] }));
    expect(panel.page.textContent).toContain(words);
    expect(panel.page.querySelector('button')).toBeNull();
  });

  it('take no room when there is nothing to say', async () => {
    const panel = await open(list({ bar: 'nothing-due', questions: [] }));
    expect(panel.page.textContent.trim()).toBe('');
  });

  it('can be taken back with a reason while they are open', async () => {
    const panel = await open(list({ items: [link(), link({ id: 'l0', state: 'expired' })] }));
    expect([...panel.page.querySelectorAll('button')].filter(({ textContent }) => textContent.includes('Trekk tilbake'))).toHaveLength(1);
  });
});
