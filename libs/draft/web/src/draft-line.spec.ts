import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import { Draft } from './draft';
import { DraftLine } from './draft-line';
import type { DraftKey, DraftStore, StoredDraft } from './draft-store';
import nb from './i18n/nb.json' with { type: 'json' };

async function shown(kind: DraftKey['kind'], savedAt: string): Promise<string> {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
  const signingIn = TestBed.inject(Session).load();
  const actor = { id: 'Z1', name: 'Kari', role: 'adviser', offices: [], clearances: [], secondControl: false };
  TestBed.inject(HttpTestingController).expectOne('/api/session').flush({ actor, csrfToken: 'token', today: '2026-11-21' });
  await signingIn;
  const stored: StoredDraft = { content: {}, version: 1, savedAt, isOwn: true, authorName: 'Kari', isExpiringSoon: false };
  const store = { read: () => Promise.resolve({ kind: 'read', draft: stored }) } as unknown as DraftStore;
  const draft = new Draft<object>({ kind, subject: 'p1' }, store, () => 0);
  await draft.open();
  const fixture = TestBed.createComponent(DraftLine);
  fixture.componentRef.setInput('draft', draft);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent;
}

describe('the line below a draft', () => {
  it('reminds of a § 14 a text that has rested for thirty days, and says that it is not deleted', async () => {
    expect(await shown('assistance-decision', '2026-10-20T10:00:00Z')).toContain('Ingen har skrevet i det på 32 dager');
  });

  it.each([
    ['a § 14 a text of last week', 'assistance-decision', '2026-11-14T10:00:00Z'],
    ['a draft that is removed by itself', 'referral', '2026-10-20T10:00:00Z'],
  ] as const)('does not remind of %s', async (_case, kind, savedAt) => {
    expect(await shown(kind, savedAt)).not.toContain('Ingen har skrevet');
  });
});
