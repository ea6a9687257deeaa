import { SetMetadata, type Type } from '@nestjs/common';

const limitedKey = 'fotfeste:limited';

/** Marks a handler that refuses, with 429, who asks too often: the contract tells it. The refusing is done by a guard of the room. */
export const Limited = (): MethodDecorator => SetMetadata(limitedKey, true);

/** Whether the handler is marked as {@link Limited}. */
export function isLimited(controller: Type, handler: string): boolean {
  const methods = controller.prototype as Readonly<Record<string, object>>;
  const method = methods[handler];
  return method !== undefined && Reflect.getMetadata(limitedKey, method) === true;
}
