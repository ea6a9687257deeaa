import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { providePage } from '@fotfeste/shared/web/testing';
import { Confirm } from './confirm';
import { ConfirmHost } from './confirm-host';
import { Modal } from './modal';

@Component({
  selector: 'ff-sample-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Modal],
  template: `
    <button id="opener" (click)="open.set(true)">Open</button>
    <ff-modal heading="Choose a place" [(open)]="open" [closable]="closable()"><input id="inside" /></ff-modal>
  `,
})
class SamplePage {
  readonly open = signal(false);
  readonly closable = signal(true);
}

async function opened() {
  TestBed.configureTestingModule({ providers: [providePage()] });
  const fixture = TestBed.createComponent(SamplePage);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  fixture.componentInstance.open.set(true);
  await fixture.whenStable();
  return { fixture, page, dialog: page.querySelector('dialog') as HTMLDialogElement };
}

describe('a modal', () => {
  it('opens as a dialog named by its heading', async () => {
    const { page, dialog } = await opened();

    expect(dialog.open).toBe(true);
    expect(page.querySelector(`#${dialog.getAttribute('aria-labelledby') ?? ''}`)?.textContent).toContain('Choose a place');
    expect(page.querySelector('#inside')).not.toBeNull();
  });

  it('closes with its cross and tells the page', async () => {
    const { fixture, dialog } = await opened();

    dialog.querySelector<HTMLButtonElement>('.aksel-modal__button')?.click();
    await fixture.whenStable();

    expect(dialog.open).toBe(false);
    expect(fixture.componentInstance.open()).toBe(false);
  });

  it('closes with Esc, unless somebody must answer', async () => {
    const { fixture, dialog } = await opened();
    fixture.componentInstance.closable.set(false);
    await fixture.whenStable();

    const escape = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);

    fixture.componentInstance.closable.set(true);
    await fixture.whenStable();
    const second = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(second);
    expect(second.defaultPrevented).toBe(false);
  });
});

describe('a question before something that is hard to undo', () => {
  async function asked(reason: 'required' | 'none') {
    TestBed.configureTestingModule({ providers: [providePage()] });
    const fixture = TestBed.createComponent(ConfirmHost);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const answer = TestBed.inject(Confirm).ask({ heading: 'End the participation?', action: 'End', reason });
    await fixture.whenStable();
    const press = async (name: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent.trim() === name)?.click();
      await fixture.whenStable();
    };
    return { fixture, page, answer, press };
  }

  it('is not answered yes without the reason it asks for', async () => {
    const { fixture, page, answer, press } = await asked('required');

    await press('End');
    expect(page.querySelector('ff-field-error')?.textContent).toContain('ui.confirm.reasonMissing');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');

    const area = page.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Has found work';
    area.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    await press('End');

    expect(await answer).toEqual({ reason: 'Has found work' });
  });

  it('is answered no by leaving it', async () => {
    const { answer, press } = await asked('none');

    await press('ui.confirm.cancel');

    expect(await answer).toBeUndefined();
  });
});
