import { Injectable, RequestMethod, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessRuleKey, openToAllKey } from './access.decorator';

type Handler = (...args: readonly unknown[]) => unknown;

/** Refuses to start when a handler does not say what it needs and whom it concerns. */
@Injectable()
export class StartCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const bare = this.handlers().filter(({ handler, owner }) => !this.declares(handler, owner));
    if (bare.length > 0) throw new Error(`Without @Access: ${bare.map(({ name }) => name).join(', ')}`);
  }

  private declares(handler: Handler, owner: Type): boolean {
    return (
      this.reflector.get<unknown>(accessRuleKey, handler) !== undefined ||
      this.reflector.getAllAndOverride<boolean | undefined>(openToAllKey, [handler, owner]) === true
    );
  }

  private handlers(): readonly { readonly name: string; readonly handler: Handler; readonly owner: Type }[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype) return [];
      const prototype = Object.getPrototypeOf(instance ?? (metatype as { prototype: object }).prototype) as Record<string, Handler>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ name: `${metatype.name}.${method}`, handler: prototype[method] as Handler, owner: metatype as Type }))
        .filter(({ handler }) => this.reflector.get<RequestMethod | undefined>('method', handler) !== undefined);
    });
  }
}
