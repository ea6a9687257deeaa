import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { providePage } from '@fotfeste/shared/web/testing';
import { Combobox } from './combobox';

const offices = [
  { value: '0219', label: 'Nav Bærum' },
  { value: '0220', label: 'Nav Asker' },
  { value: '0301', label: 'Nav Grünerløkka' },
  { value: '1902', label: 'Nav Tromsø' },
] as const;

@Component({
  selector: 'ff-sample-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox],
  template: `<ff-combobox name="words" label="Words" takes="words" [options]="options" [(value)]="words" /><button id="next">Next</button>`,
})
class SampleWords {
  readonly options = offices;
  readonly words = signal<string>('Kept before');
}

@Component({
  selector: 'ff-sample-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox],
  template: `<ff-combobox name="office" label="Office" [options]="options" [(value)]="office" /><button id="next">Next</button>`,
})
class SampleField {
  readonly options = offices;
  readonly office = signal<'' | (typeof offices)[number]['value']>('');
}

async function shown() {
  TestBed.configureTestingModule({ providers: [providePage()] });
  const fixture = TestBed.createComponent(SampleField);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await fixture.whenStable();
  const input = page.querySelector('input') as HTMLInputElement;
  input.focus();
  return {
    page,
    input,
    office: fixture.componentInstance.office,
    options: () => [...page.querySelectorAll('[role=option]:not([aria-disabled])')].map((option) => option.textContent.trim()),
    type: async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    },
    press: async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      input.dispatchEvent(event);
      await fixture.whenStable();
      return event;
    },
    leave: async () => {
      page.querySelector<HTMLElement>('#next')?.focus();
      await fixture.whenStable();
    },
  };
}

describe('a combobox that takes own words', () => {
  it('keeps what is typed, shows what was kept before, and knows an option by its words', async () => {
    TestBed.configureTestingModule({ providers: [providePage()] });
    const fixture = TestBed.createComponent(SampleWords);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
    const input = page.querySelector('input') as HTMLInputElement;
    expect(input.value).toBe('Kept before');
    const write = async (text: string) => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
      page.querySelector<HTMLElement>('#next')?.focus();
      await fixture.whenStable();
    };
    await write('Own search for work ');
    expect([fixture.componentInstance.words(), input.value]).toEqual(['Own search for work', 'Own search for work']);
    await write('nav asker');
    expect([fixture.componentInstance.words(), input.value]).toEqual(['0220', 'Nav Asker']);
  });
});

describe('a combobox', () => {
  it('finds by any word, whatever the case', async () => {
    const { type, options, input } = await shown();

    await type('bær');
    expect(options()).toEqual(['Nav Bærum']);
    expect(input.getAttribute('aria-expanded')).toBe('true');

    await type('nav as');
    expect(options()).toEqual(['Nav Asker']);
  });

  it('is used with the keyboard alone: type, arrow, Enter', async () => {
    const { type, press, input, office, page } = await shown();

    await type('nav');
    await press('ArrowDown');
    expect(page.querySelector(`#${input.getAttribute('aria-activedescendant') ?? ''}`)?.textContent).toContain('Nav Asker');
    await press('Enter');

    expect(office()).toBe('0220');
    expect(input.value).toBe('Nav Asker');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('lets Enter through to the form when no choice is open', async () => {
    const { press } = await shown();

    expect((await press('Enter')).defaultPrevented).toBe(false);
  });

  it('closes with Esc, and empties with Esc once more', async () => {
    const { type, press, input, office } = await shown();
    await type('asker');
    await press('Enter');
    await press('ArrowDown');

    await press('Escape');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(office()).toBe('0220');

    await press('Escape');
    expect(office()).toBe('');
    expect(input.value).toBe('');
  });

  it('does not keep words that were never a choice', async () => {
    const { type, leave, input, office } = await shown();

    await type('Nav Nowhere');
    await leave();

    expect(office()).toBe('');
    expect(input.value).toBe('');
  });

  it('takes words that are a choice, letter by letter, on leaving', async () => {
    const { type, leave, office } = await shown();

    await type('nav tromsø');
    await leave();

    expect(office()).toBe('1902');
  });
});
