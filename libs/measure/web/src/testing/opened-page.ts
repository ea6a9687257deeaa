import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Permissions } from '@fotfeste/access/web';
import { providePage } from '@fotfeste/shared/web/testing';
import { withComponentInputBinding, provideRouter } from '@angular/router';
import type { Language } from '@fotfeste/shared/kernel';
import nbUi from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import en from '../i18n/en.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import nn from '../i18n/nn.json' with { type: 'json' };
import { routes } from '../routes';

/** A page of the catalogue at an address, with a server that answers what the spec says. */
export class OpenedPage {
  private constructor(
    private readonly server: HttpTestingController,
    private readonly harness: RouterTestingHarness,
  ) {}

  static async at(address: string, language: Language = 'nb'): Promise<OpenedPage> {
    TestBed.configureTestingModule({
      providers: [
        ...providePage({ texts: { nb: { ...nb, ...nbUi }, nn, en }, language }),
        provideRouter(routes, withComponentInputBinding()),
        { provide: Permissions, useValue: { may: () => true } },
      ],
    });
    const page = new OpenedPage(TestBed.inject(HttpTestingController), await RouterTestingHarness.create());
    await page.harness.navigateByUrl(address);
    await page.settle();
    return page;
  }

  get element(): HTMLElement {
    return this.harness.routeNativeElement ?? document.createElement('main');
  }

  /** The address in the browser. */
  get address(): string {
    return TestBed.inject(Router).url;
  }

  /** What has been asked for and not answered yet. */
  asked(path: string): readonly TestRequest[] {
    return this.server.match(({ urlWithParams }) => urlWithParams.split('?')[0] === `/api${path}`);
  }

  /** Answers everything that is asked of a path, and gives back the addresses that asked. */
  async answer(path: string, body: object, status = 200): Promise<readonly TestRequest[]> {
    await this.settle();
    const calls = this.asked(path);
    for (const call of calls) call.flush(body, { status, statusText: status === 200 ? 'OK' : 'Refused' });
    await this.settle();
    return calls;
  }

  async click(label: string): Promise<void> {
    const found = [...this.element.querySelectorAll<HTMLElement>('button, label, a')].find((each) => textOf(each) === label);
    if (!found) throw new Error(`Nothing is called ${label}: ${this.texts('button, label, a').join(' | ')}`);
    found.click();
    await this.settle();
  }

  /** Types into the search field and waits until the search has noticed. */
  async search(words: string): Promise<void> {
    const field = this.element.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no search field');
    field.value = words;
    field.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await this.settle();
  }

  texts(selector: string): readonly string[] {
    return [...this.element.querySelectorAll(selector)].map(textOf);
  }

  text(selector: string): string {
    return this.texts(selector)[0] ?? '';
  }

  async settle(): Promise<void> {
    for (const _turn of [1, 2, 3]) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
    TestBed.tick();
  }
}

/** The words of an element, apart where elements are, as one reads them. */
function textOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
