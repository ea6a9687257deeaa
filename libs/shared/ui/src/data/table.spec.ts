import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Table } from './table';

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Table],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <tbody>
          <tr>
            <td>
              @if (hasLink()) {
                <a href="/x">{{ 1 }}</a>
              }
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  `,
})
class Host {
  readonly hasLink = signal(false);
}

describe('a table in a box that scrolls sideways', () => {
  const watchers: (() => void)[] = [];
  class Watcher {
    constructor(look: () => void) {
      watchers.push(look);
    }
    readonly observe = (): void => undefined;
    readonly disconnect = (): void => undefined;
  }

  const boxOf = async (wide: number, hasLink = false): Promise<HTMLElement> => {
    watchers.length = 0;
    Object.assign(window, { ResizeObserver: Watcher });
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.hasLink.set(hasLink);
    await fixture.whenStable();
    const box = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('.ff-scroll') ?? document.createElement('div');
    Object.defineProperties(box, { scrollWidth: { value: wide }, clientWidth: { value: 300 } });
    for (const look of watchers) look();
    return box;
  };

  afterEach(() => {
    Reflect.deleteProperty(window, 'ResizeObserver');
  });

  it('is reached by Tab when it is too wide and holds nothing to stop at', async () => {
    expect((await boxOf(900)).getAttribute('tabindex')).toBe('0');
  });

  it('is no stop of its own when everything shows, or when its links can be reached', async () => {
    expect((await boxOf(300)).hasAttribute('tabindex')).toBe(false);
    expect((await boxOf(900, true)).hasAttribute('tabindex')).toBe(false);
  });
});
