import { SetMetadata, type Type } from '@nestjs/common';

const limitedKey = 'fotfeste:limited';

/**
 * Marks a handler that refuses, with 429, who asks too often: the contract tells it. Whoever has not signed in is counted by address there by the
 * guard of all requests; a guard of the room may refuse sooner.
 */
export const Limited = (): MethodDecorator => SetMetadata(limitedKey, true);

/** Whether the handler is marked as {@link Limited}. */
export function isLimited(controller: Type, handler: string): boolean {
  const methods = controller.prototype as Readonly<Record<string, object>>;
  const method = methods[handler];
  return method !== undefined && Reflect.getMetadata(limitedKey, method) === true;
}
