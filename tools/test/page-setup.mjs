import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

setupZonelessTestEnv();

// What browsers have and jsdom lacks. Real focus traps and layout are tried in Chromium (apps/web-e2e).
HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close() {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView ??= function scrollIntoView() {};
window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false });

// Each spec starts on an empty page.
afterEach(() => {
  document.body.replaceChildren();
});

// Specs are ES modules, where `jest` is not a global.
globalThis.jest ??= import.meta.jest;

// Browsers have these; the browser of the specs does not
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextDecoder, TextEncoder });
