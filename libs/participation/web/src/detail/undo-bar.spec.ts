import { Clock } from '@fotfeste/shared/web';
import { openPage } from '../testing/open-page';
import { aParticipation, aStatus } from '../testing/participations';
import { UndoBar } from './undo-bar';

const url = '/api/participations/d1/undo';
const undoableUntil = '2026-11-21T11:42:00.000Z';

describe('what one did last', () => {
  beforeEach(() => jest.spyOn(Clock.prototype, 'now').mockReturnValue(new Date('2026-11-21T11:20:00.000Z')));
  afterEach(() => jest.restoreAllMocks());

  it('can be taken back until a time that is shown, after what it leads to has been told', async () => {
    const { answer, press, words } = await openPage(UndoBar, 'adviser', { participation: aParticipation({ undoableUntil }) });
    expect(words('ff-inline-message')).toEqual(['Du kan angre det du gjorde sist, til klokken 12.42.']);
    await press('Angre');
    const consequences = [
      { event: 'participation.undone', payload: { to: 'participating' } },
      { event: 'document.restored', payload: {} },
    ];
    const tried = await answer('POST', `${url}/rehearsal`, { consequences, notes: [] });
    expect(tried.headers.get('If-Match')).toBe('"3"');
    expect(words('.ff-consequences__list li')).toEqual([
      'Det du gjorde sist, tas tilbake. Deltakelsen står som «Deltar». Historikken viser at det ble angret.',
      'Brevet til deltakeren blir som før.',
    ]);
    await press('Angre');
    await answer('POST', url, aParticipation({ version: 4 }));
    expect(words('dialog[open]')).toEqual([]);
  });

  it('says why when it can no longer be taken back', async () => {
    const { answer, press, words } = await openPage(UndoBar, 'adviser', { participation: aParticipation({ undoableUntil }) });
    await press('Angre');
    const problem = {
      type: 'about:blank',
      code: 'participation/letter-made',
      title: 'Dette kan ikke angres',
      detail: 'Brevet er laget.',
      status: 409,
    };
    await answer('POST', `${url}/rehearsal`, problem, 409);
    expect(words('ff-error-summary').join(' ')).toContain('Brevet er laget.');
  });

  it('is no longer offered when its time has passed, also while the page is open', async () => {
    const soon = { participation: aParticipation({ undoableUntil: '2026-11-21T11:20:00.200Z' }) };
    const { settle, words } = await openPage(UndoBar, 'adviser', soon);
    expect(words('button')).toEqual(['Angre']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settle();
    expect(words('button')).toEqual([]);
  });

  it('is not offered on a page that is opened too late', async () => {
    const late = { participation: aParticipation({ undoableUntil: '2026-11-21T11:19:59.000Z' }) };
    expect((await openPage(UndoBar, 'adviser', late)).words('button')).toEqual([]);
  });

  it('is not offered to anybody else, or when it is too late', async () => {
    const { words } = await openPage(UndoBar, 'adviser', { participation: aParticipation({ statuses: [aStatus()] }) });
    expect(words('button')).toEqual([]);
  });
});
