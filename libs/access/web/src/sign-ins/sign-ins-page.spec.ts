import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Confirm } from '@fotfeste/shared/ui';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { SignInsPage } from './sign-ins-page';

const here = { id: '1', since: '2026-11-20T07:02:00Z', lastUsed: '2026-11-20T09:15:00Z', isThis: true };
const elsewhere = { id: '2', since: '2026-11-20T06:30:00Z', lastUsed: '2026-11-20T06:45:00Z', isThis: false };

describe('where one is signed in', () => {
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  };
  const opened = async (): Promise<HTMLElement> => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const fixture = TestBed.createComponent(SignInsPage);
    await settle();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/session/sign-ins')
      .flush({ items: [here, elsewhere] });
    await settle();
    return fixture.nativeElement as HTMLElement;
  };
  const leave = (element: HTMLElement): void => {
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Logg ut overalt'))?.click();
  };

  it('shows each with when it began and was last used, in Oslo time, and which one is this', async () => {
    const rows = [...(await opened()).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(rows).toEqual([
      ['Her, i denne nettleseren', expect.stringContaining('08.02'), expect.stringContaining('10.15')],
      ['Et annet sted', expect.stringContaining('07.30'), expect.stringContaining('07.45')],
    ]);
  });

  it('ends them all after a question, and none without the answer', async () => {
    const element = await opened();
    const confirm = TestBed.inject(Confirm);
    leave(element);
    confirm.answer(undefined);
    await settle();
    TestBed.inject(HttpTestingController).expectNone('/api/session/sign-out-everywhere');

    leave(element);
    confirm.answer({ reason: '' });
    await settle();
    expect(TestBed.inject(HttpTestingController).expectOne('/api/session/sign-out-everywhere').request.method).toBe('POST');
  });
});
