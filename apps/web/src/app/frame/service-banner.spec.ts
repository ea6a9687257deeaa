import { TestBed } from '@angular/core/testing';
import { ServiceState } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../../i18n/nb.json' with { type: 'json' };
import nn from '../../i18n/nn.json' with { type: 'json' };
import en from '../../i18n/en.json' with { type: 'json' };
import { ServiceBanner } from './service-banner';

let tell: (entry: { readonly isIntersecting: boolean; readonly top: number }) => void;
class Watcher {
  constructor(told: (entries: readonly object[]) => void) {
    tell = ({ isIntersecting, top }) => {
      told([{ isIntersecting, boundingClientRect: { top } }]);
    };
  }
  observe = (): void => undefined;
  disconnect = (): void => undefined;
}

describe('the banner of an outage', () => {
  beforeEach(() => Object.assign(window, { IntersectionObserver: Watcher }));
  afterEach(() => Reflect.deleteProperty(window, 'IntersectionObserver'));

  it('keeps a line in sight for whoever has scrolled past it, with the way to the copy, until the service answers', async () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb, nn, en } })] });
    const fixture = TestBed.createComponent(ServiceBanner);
    const service = TestBed.inject(ServiceState);
    const line = async (): Promise<string | undefined> => {
      await fixture.whenStable();
      return (fixture.nativeElement as HTMLElement).querySelector('.ff-service-line')?.textContent.trim();
    };
    expect(await line()).toBeUndefined();
    tell({ isIntersecting: false, top: -400 });
    expect(await line()).toBeUndefined();
    service.failed('service');
    service.readable.set('/my-overview/copy');
    expect(await line()).toContain(nb.shell.down.banner);
    expect((fixture.nativeElement as HTMLElement).querySelector('.ff-service-line a')?.getAttribute('href')).toBe('/my-overview/copy');
    tell({ isIntersecting: true, top: 60 });
    expect(await line()).toBeUndefined();
    tell({ isIntersecting: false, top: -400 });
    service.answered();
    expect(await line()).toBeUndefined();
  });

  it('moves clear what has the focus already when the line comes to lie over it, and nothing else', async () => {
    const places = new Map([
      ['ff-service-line', { top: 322, bottom: 360 }],
      ['under', { top: 340, bottom: 364 }],
      ['above', { top: 200, bottom: 224 }],
    ]);
    const measured = jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return { top: 0, bottom: 0, ...places.get(this.className) } as DOMRect;
    });
    const moved: string[] = [];
    for (const name of ['above', 'under']) {
      TestBed.resetTestingModule();
      TestBed.configureTestingModule({ providers: [providePage({ texts: { nb, nn, en } })] });
      const button = document.body.appendChild(document.createElement('button'));
      button.className = name;
      button.scrollIntoView = () => moved.push(name);
      button.focus();
      const fixture = TestBed.createComponent(ServiceBanner);
      await fixture.whenStable();
      TestBed.inject(ServiceState).failed('service');
      tell({ isIntersecting: false, top: -400 });
      await fixture.whenStable();
      button.remove();
    }
    measured.mockRestore();
    expect(moved).toEqual(['under']);
  });
});
