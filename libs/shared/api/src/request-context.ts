import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@fotfeste/shared/kernel';

/** What belongs to one request and would otherwise be handed through every call. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  /** Given by the browser so that a repeated click or retry changes nothing twice. */
  readonly command?: { readonly key: string; readonly requestHash: string };
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs the work with this context; everything it awaits sees it. */
export function withRequestContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** Runs the work as a step of its own, which a repeated command does again. */
export function withoutCommand<T>(work: () => T): T {
  const context = storage.getStore();
  if (!context) return work();
  const { command: _command, ...rest } = context;
  return storage.run(rest, work);
}

/** The context of the request being answered; nothing in jobs and specs. */
export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}
