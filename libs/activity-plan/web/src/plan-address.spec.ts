import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import nb from './i18n/nb.json' with { type: 'json' };
import { PlanPage } from './plan-page';
import { aCard, aPlan } from './testing/a-card';
import { wordsOf } from './testing/open-page';

describe('the address of the plan', () => {
  it('turns the plan into a list, a calendar and a board again, by its buttons', async () => {
    const routes = [{ path: ':participantId/plan', component: PlanPage }];
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts } }, routes })] });
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/p1/plan');
    const page = harness.routeNativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    TestBed.inject(HttpTestingController)
      .expectOne('/api/participants/p1/plan')
      .flush(aPlan({ activities: [aCard()] }));
    await settle();
    const turns = (): readonly string[] => [...page.querySelectorAll('[data-layout]')].map(wordsOf);
    const turn = async (layout: string): Promise<void> => {
      page.querySelector<HTMLElement>(`[data-layout="${layout}"]`)?.click();
      await settle();
    };
    const all = { board: 'Vis som tavle', list: 'Vis som liste', calendar: 'Vis som kalender' };
    expect(turns()).toEqual([all.list, all.calendar]);
    await turn('list');
    expect(turns()).toEqual([all.board, all.calendar]);
    await turn('calendar');
    expect(turns()).toEqual([all.board, all.list]);
    await turn('board');
    expect(turns()).toEqual([all.list, all.calendar]);
  });
});
