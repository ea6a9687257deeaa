import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessRuleKey, type AccessRule } from '@fotfeste/access/api';
import type { Served } from './served';

/** An address of the API with what its handler declares. */
export interface Route {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly url: string;
  readonly rule: AccessRule;
}

/** Every address that needs a sign-in. */
export function routesOf({ app }: Served): readonly Route[] {
  const [scanner, reflector] = [new MetadataScanner(), app.get(Reflector)];
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return scanner.getAllMethodNames(prototype).flatMap((method): readonly Route[] => {
        const handler = prototype[method];
        const rule = handler && reflector.get<AccessRule | undefined>(accessRuleKey, handler);
        if (!handler || !rule || !metatype) return [];
        const verb = RequestMethod[reflector.get<RequestMethod>('method', handler)] as Route['method'];
        const url = ['api', reflector.get<string>('path', metatype), reflector.get<string>('path', handler)]
          .filter((part) => part !== '/')
          .join('/');
        return [{ name: `${verb} /${url}`, method: verb, url: `/${url}`, rule }];
      });
    });
}
