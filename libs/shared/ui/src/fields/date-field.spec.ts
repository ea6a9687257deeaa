import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type LocalDate, localDate } from '@fotfeste/shared/kernel';
import { providePage } from '@fotfeste/shared/web/testing';
import { DateField } from './date-field';

@Component({
  selector: 'ff-sample-date',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField],
  template: `<ff-date-field name="startsOn" label="Start" [min]="min" [(value)]="startsOn" />`,
})
class SampleDate {
  readonly min = localDate('2026-11-01');
  readonly startsOn = signal<LocalDate | undefined>(localDate('2026-11-20'));
}

async function shown() {
  TestBed.configureTestingModule({ providers: [providePage()] });
  const fixture = TestBed.createComponent(SampleDate);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await fixture.whenStable();
  const input = page.querySelector('input') as HTMLInputElement;
  const settle = async () => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
  };
  return {
    page,
    input,
    settle,
    value: fixture.componentInstance.startsOn,
    type: async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settle();
    },
    blur: async () => {
      input.dispatchEvent(new Event('blur'));
      await settle();
    },
    openCalendar: async () => {
      page.querySelector<HTMLButtonElement>('.aksel-date__field-button')?.click();
      await settle();
    },
    press: async (key: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    },
  };
}

describe('a date field', () => {
  it('shows the day as 20.11.2026', async () => {
    expect((await shown()).input.value).toBe('20.11.2026');
  });

  it('takes a day typed in short and writes it out on leaving', async () => {
    const { type, blur, input, value } = await shown();

    await type('4/1-27');
    expect(value()).toBe('2027-01-04');
    expect(input.value).toBe('4/1-27');

    await blur();
    expect(input.value).toBe('04.01.2027');
  });

  it('says what is wrong only when somebody has finished, and keeps what was typed', async () => {
    const { type, blur, input, page, value } = await shown();

    await type('31.04.2027');
    expect(page.textContent).not.toContain('ui.date.noDay');

    await blur();
    expect(page.textContent).toContain('ui.date.noDay');
    expect(input.value).toBe('31.04.2027');
    expect(value()).toBeUndefined();
  });

  it('opens a calendar on the chosen day, moves by arrows and picks', async () => {
    const { openCalendar, press, page, value, input } = await shown();

    await openCalendar();
    expect(document.activeElement?.getAttribute('data-day')).toBe('2026-11-20');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(document.activeElement?.getAttribute('data-day')).toBe('2026-11-28');
    await press('PageDown');
    expect(document.activeElement?.getAttribute('data-day')).toBe('2026-12-28');

    (document.activeElement as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(value()).toBe('2026-12-28');
    expect(page.querySelector('ff-calendar')).toBeNull();
    expect(input.value).toBe('28.12.2026');
  });

  it('closes the calendar with Esc and gives focus back to its button', async () => {
    const { openCalendar, press, page } = await shown();

    await openCalendar();
    await press('Escape');

    expect(page.querySelector('ff-calendar')).toBeNull();
    expect(document.activeElement?.className).toContain('aksel-date__field-button');
  });

  it('does not pick a day before the first one allowed', async () => {
    const { openCalendar, page, value } = await shown();

    await openCalendar();
    page.querySelector<HTMLButtonElement>('[data-day="2026-10-31"]')?.click();

    expect(value()).toBe('2026-11-20');
  });
});
