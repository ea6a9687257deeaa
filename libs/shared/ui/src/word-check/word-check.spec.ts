import { HttpTestingController } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { providePage } from '@fotfeste/shared/web/testing';
import { TextArea } from '../fields/text-area';
import { Form } from '../form/form.directive';
import { FormState } from '../form/form-state';

const person = '01890a5d-ac96-774b-bcce-b302099a8057';

@Component({
  selector: 'ff-sample-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Form, TextArea],
  template: `<form [ff-form]="form"><ff-text-area name="words" label="Words" readBy="provider" [(value)]="words" /></form>`,
})
class SampleText {
  readonly form = new FormState();
  readonly words = signal('');
}

@Component({
  selector: 'ff-sample-outlet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
class SampleOutlet {}

async function opened() {
  const routes = [{ path: 'participants/:participantId', component: SampleText }];
  TestBed.configureTestingModule({ providers: [providePage(), provideRouter(routes)] });
  const fixture = TestBed.createComponent(SampleOutlet);
  await TestBed.inject(Router).navigateByUrl(`/participants/${person}`);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const sample = fixture.debugElement.query((each) => each.componentInstance instanceof SampleText).componentInstance as SampleText;
  let sent = 0;
  const submit = () => sample.form.submit({ send: () => Promise.resolve((sent += 1)) });
  const write = async (words: string) => {
    sample.words.set(words);
    await fixture.whenStable();
  };
  const choose = async (reason: string) => {
    const select = page.querySelector('select') as HTMLSelectElement;
    select.value = reason;
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  return { fixture, page, sample, submit, write, choose, sentTimes: () => sent, http: TestBed.inject(HttpTestingController) };
}

describe('words about health or crime in a text that others read', () => {
  it('lets an everyday text through without a word', async () => {
    const { page, submit, write, sentTimes } = await opened();
    await write('Vil prøve seg i barnehage tre dager i uken');
    await submit();
    expect(sentTimes()).toBe(1);
    expect(page.querySelector('select')).toBeNull();
  });

  it('names the words and holds the form until somebody decides', async () => {
    const { fixture, page, submit, write, sentTimes } = await opened();
    await write('Har vært i fengsel');
    await submit();
    await fixture.whenStable();
    expect(sentTimes()).toBe(0);
    expect(page.querySelector('[role="status"]')?.textContent).toContain('ui.words.found.provider');
    expect(page.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
    await write('Har vært borte fra arbeidslivet');
    await submit();
    expect(sentTimes()).toBe(1);
  });

  it('keeps the words for a reason, and tells the server the reason but never the words', async () => {
    const { fixture, submit, write, choose, sentTimes, http } = await opened();
    await write('Har vært i fengsel');
    await choose('participant-wants');
    const trial = submit();
    await fixture.whenStable();
    const request = http.expectOne('/api/kept-words');
    expect(request.request.body).toEqual({
      field: 'words',
      readBy: 'provider',
      reason: 'participant-wants',
      topics: ['crime'],
      participantId: person,
    });
    request.flush({ participantId: person });
    await trial;
    expect(sentTimes()).toBe(1);
    await submit();
    http.expectNone('/api/kept-words');
  });

  it('asks anew when other words are written', async () => {
    const { submit, write, choose, sentTimes } = await opened();
    await write('Har vært i fengsel');
    await choose('participant-wants');
    await write('Har vært i fengsel og har diabetes');
    await submit();
    expect(sentTimes()).toBe(0);
  });

  it('sends nothing when the reason cannot be written down', async () => {
    const { fixture, sample, submit, write, choose, sentTimes, http } = await opened();
    await write('Har vært i fengsel');
    await choose('needed-by-reader');
    const trial = submit();
    await fixture.whenStable();
    http.expectOne('/api/kept-words').flush({ title: 'Nei', status: 404 }, { status: 404, statusText: 'Not Found' });
    await trial;
    expect(sentTimes()).toBe(0);
    expect(sample.form.problem()?.title).toBe('Nei');
  });
});
