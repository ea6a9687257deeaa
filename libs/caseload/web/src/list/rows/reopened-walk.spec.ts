import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ListWalks } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../../i18n/nb.json' with { type: 'json' };
import { aCase, aPage } from '../../testing/pages';
import { ReopenedWalk } from './reopened-walk';

const three = aPage(
  ['p4', 'p5', 'p6'].map((participantId) => aCase({ participantId })),
  { total: 18, position: 4, previous: 'before-p4' },
);

describe('the way through a list, when a person’s page has been loaded anew', () => {
  const reloaded = async (listWalk: unknown, participantId: string, body: object = three, status = 200) => {
    history.replaceState({ listWalk }, '');
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const opened = TestBed.inject(ReopenedWalk).open(participantId);
    const requests = TestBed.inject(HttpTestingController).match(({ url }) => url.startsWith('/api/caseload/'));
    for (const request of requests) request.flush(body, { status, statusText: status === 200 ? 'OK' : 'No' });
    await opened;
    return { asked: requests.map(({ request }) => decodeURIComponent(request.urlWithParams)), walk: TestBed.inject(ListWalks).current() };
  };
  const address = '/my-overview?filter=overdue&detail=main-goal:SKAFFE_ARBEID&sort=name&direction=desc&view=v1';
  afterEach(() => {
    history.replaceState(null, '');
  });

  it('is asked for at the person’s place, and leads on to those beside', async () => {
    const { asked, walk } = await reloaded({ address, position: 5 }, 'p5');
    expect(asked).toEqual(['/api/caseload/mine?filter=overdue&detail=main-goal:SKAFFE_ARBEID&sort=name&direction=desc&at=4&size=3']);
    expect([walk?.positionOf('p5'), walk?.total, walk?.address, walk?.name]).toEqual([5, 18, address, 'caseload.mine.list']);
    expect([await walk?.at(4), await walk?.at(6)]).toEqual(['p4', 'p6']);
  });

  it('is not there when the person has left the list, or the list cannot be read', async () => {
    expect((await reloaded({ address, position: 5 }, 'p9')).walk).toBeUndefined();
    TestBed.resetTestingModule();
    expect((await reloaded({ address: '/office', position: 1 }, 'p5', { title: 'Nei', status: 403 }, 403)).walk).toBeUndefined();
  });

  it.each([undefined, {}, { address: '/team', position: 1 }, { address: 7, position: '1' }])(
    'asks nothing of what is no list: %j',
    async (kept) => {
      expect((await reloaded(kept, 'p5')).asked).toEqual([]);
    },
  );
});
