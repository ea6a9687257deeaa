import { openPage, type OpenedPage } from '../testing/open-page';
import { ProviderMessages } from './provider-messages';
import type { Thread } from './message-views';

const url = '/api/provider/participations/d1';
const aThread = (overrides: Partial<Thread> = {}): Thread => ({
  items: [
    {
      ...{ id: 'm1', side: 'nav', words: 'Kan han starte mandag?', sentAt: '2026-11-20T09:00:00.000Z', sentByName: 'Marit Torp' },
      ...{ isOwn: false, isUnread: true, attachments: [{ id: 'a1', name: 'Plan.pdf', mediaType: 'application/pdf', size: 86_000 }] },
    },
  ],
  ...{ unread: 1, maySend: true },
  ...overrides,
});

describe('messages with Nav', () => {
  const open = async (thread = aThread()): Promise<OpenedPage> => {
    const opened = await openPage(ProviderMessages, 'provider', { participationId: 'd1', participantId: 'p1' });
    await opened.answer('GET', `${url}/messages`, thread);
    await opened.answerDrafts();
    return opened;
  };
  const choose = async ({ settle }: OpenedPage, file: File): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input?.dispatchEvent(new Event('change'));
    await settle();
  };

  it('are marked as read when they are shown, and stay marked as new while one reads', async () => {
    const { words, answer } = await open();
    expect((await answer('PUT', `${url}/messages/reading`, aThread({ unread: 0 }))).method).toBe('PUT');
    expect(words('.ff-message')[0]).toContain('ny');
    expect(document.querySelector('.ff-message a')?.getAttribute('href')).toBe(`${url}/attachments/a1`);
    expect(words('.ff-message__files')[0]).toContain('84 kB');
  });

  it('keep what was typed when a file is refused, and say what to do in plain words', async () => {
    const opened = await open(aThread({ unread: 0 }));
    const { type, answer, words } = opened;
    await type('words', 'Se vedlagt kursbevis');
    await choose(opened, new File(['MZ'], 'kursbevis.pdf'));
    const title = 'Innholdet i filen er noe annet enn navnet sier';
    const problem = { type: 'urn:fotfeste:problem:participation/attachment-lies', title, status: 422, detail: 'Lagre den på nytt.' };
    const sent = await answer('POST', `${url}/attachments`, problem, 422);
    expect(((sent.body as FormData).get('file') as File).name).toBe('kursbevis.pdf');
    expect(words('[role=alert]')).toEqual([expect.stringContaining(`kursbevis.pdf: ${title}.`)]);
    expect(document.querySelector<HTMLTextAreaElement>('#field-words')?.value).toBe('Se vedlagt kursbevis');
  });

  it('are sent with their files, and the next one begins empty', async () => {
    const opened = await open(aThread({ unread: 0 }));
    const { type, press, answer, answerDrafts, words } = opened;
    await type('words', 'Her er beviset');
    await choose(opened, new File(['%PDF'], 'bevis.pdf'));
    await answer('POST', `${url}/attachments`, { id: 'a2', name: 'bevis.pdf', mediaType: 'application/pdf', size: 4 });
    expect(words('form .ff-message__files li')[0]).toContain('bevis.pdf');
    await press('Send');
    await answerDrafts();
    const sent = await answer('POST', `${url}/messages`, aThread({ unread: 0 }));
    expect(sent.body).toEqual({ words: 'Her er beviset', attachments: ['a2'] });
    await answerDrafts();
    expect(document.querySelector<HTMLTextAreaElement>('#field-words')?.value).toBe('');
    expect(words('form .ff-message__files')).toEqual([]);
  });

  it('can be read and not written when the window has closed', async () => {
    const { page, words } = await open(aThread({ unread: 0, maySend: false, closesOn: '2026-11-20' }));
    expect(page.textContent).toContain('Arrangøren så deltakeren til 20.11.2026.');
    expect(words('form')).toEqual([]);
  });
});
