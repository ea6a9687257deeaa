import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ProblemError } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import { TextField } from '../fields/text-field';
import { ErrorSummary } from './error-summary';
import { Form } from './form.directive';
import { FormState } from './form-state';

@Component({
  selector: 'ff-sample-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Form, TextField],
  template: `
    <form [ff-form]="form">
      <ff-text-field name="goal.text" label="Goal" [(value)]="goal" />
      <ff-error-summary />
    </form>
  `,
})
class SampleForm {
  readonly form = new FormState();
  readonly goal = signal('');
}

async function opened() {
  TestBed.configureTestingModule({ providers: [providePage()] });
  const fixture = TestBed.createComponent(SampleForm);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const input = page.querySelector('input') as HTMLInputElement;
  return { fixture, page, input, form: fixture.componentInstance.form };
}

const refused = (errors: readonly { field: string; message: string }[], title = 'Something must be corrected') =>
  new ProblemError({ type: 'about:blank', title, status: 400, errors, more: {} });

describe('a form that is refused', () => {
  it('moves focus to a summary that leads to the field', async () => {
    const { fixture, page, input, form } = await opened();

    await form.submit({ check: () => ({ 'goal.text': 'Write a goal' }), send: () => Promise.reject(new Error('must not be sent')) });
    await fixture.whenStable();

    expect(document.activeElement?.className).toContain('aksel-error-summary');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Write a goal');
    const link = page.querySelector<HTMLAnchorElement>('.aksel-error-summary a');
    expect(link?.textContent).toBe('Write a goal');
    link?.click();
    expect(document.activeElement).toBe(input);
  });

  it('leads from a part that the server names to the field it stands in, and says what cannot be found', async () => {
    const { fixture, page, input, form } = await opened();

    const errors = [
      { field: 'goal.text.0', message: 'Too long' },
      { field: 'elsewhere', message: 'Must be filled in' },
    ];
    await form.submit({ send: () => Promise.reject(refused(errors)) });
    await fixture.whenStable();

    const links = [...page.querySelectorAll<HTMLAnchorElement>('.aksel-error-summary a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['Goal: Too long', 'Must be filled in']);
    links[0]?.click();
    expect(document.activeElement).toBe(input);
  });

  it('shows what the server says at the field that it names', async () => {
    const { fixture, page, form } = await opened();

    await form.submit({ send: () => Promise.reject(refused([{ field: 'goal.text', message: 'Too long' }])) });
    await fixture.whenStable();

    expect(page.querySelector('ff-text-field')?.textContent).toContain('Too long');
  });

  it('takes the error away while somebody corrects the field, and takes focus again at the next refusal', async () => {
    const { fixture, page, input, form } = await opened();
    const submit = () => form.submit({ check: () => ({ 'goal.text': 'Write a goal' }), send: () => Promise.resolve(1) });
    await submit();
    await fixture.whenStable();

    input.value = 'x';
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(page.querySelector('.aksel-error-summary')).toBeNull();

    input.focus();
    await submit();
    await fixture.whenStable();
    expect(document.activeElement?.className).toContain('aksel-error-summary');
  });

  it('shows a problem without fields as a message', async () => {
    const { fixture, page, form } = await opened();

    await form.submit({ send: () => Promise.reject(refused([], 'The case is closed')) });
    await fixture.whenStable();

    expect(page.querySelector('ff-problem')?.textContent).toContain('The case is closed');
  });
});

describe('the key against doing things twice', () => {
  it('stays the same until the form is accepted, then changes', async () => {
    const form = new FormState();
    const keys: string[] = [];
    const send = (answer: () => Promise<unknown>) => form.submit({ send: (key) => (keys.push(key), answer()) });

    await send(() => Promise.reject(refused([])));
    await send(() => Promise.resolve('done'));
    await send(() => Promise.resolve('done'));

    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('is not used by a second click while the first is on its way', async () => {
    const form = new FormState();
    let sent = 0;
    let accept: (value: string) => void = () => undefined;
    const send = () => {
      sent += 1;
      return new Promise<string>((resolve) => (accept = resolve));
    };

    const first = form.submit({ send });
    await form.submit({ send });
    accept('done');

    expect(await first).toBe('done');
    expect(sent).toBe(1);
  });
});
