import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';

describe('an icon', () => {
  it('is hidden from those who listen, unless it stands alone and has a name', async () => {
    const fixture = TestBed.createComponent(Icon);
    const svg = () => (fixture.nativeElement as HTMLElement).querySelector('svg');
    fixture.componentRef.setInput('name', 'Calendar');
    await fixture.whenStable();
    expect(svg()?.getAttribute('aria-hidden')).toBe('true');

    fixture.componentRef.setInput('label', 'Calendar');
    await fixture.whenStable();
    expect(svg()?.getAttribute('aria-hidden')).toBeNull();
    expect(svg()?.getAttribute('role')).toBe('img');
    expect(svg()?.getAttribute('aria-label')).toBe('Calendar');
  });
});
