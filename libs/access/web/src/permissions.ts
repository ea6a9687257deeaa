import { inject, Injectable } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { holds, type Permission } from '@fotfeste/access/domain';
import { Session } from '@fotfeste/shared/web';

/** What the signed-in person may ask for. Only hides what would be refused: the server decides. */
@Injectable({ providedIn: 'root' })
export class Permissions {
  private readonly session = inject(Session);

  /** A signal is read: a computed value follows the sign-in. */
  may(permission: Permission): boolean {
    const actor = this.session.actor();
    return actor !== undefined && holds(actor.role, permission);
  }
}

/** `canActivate: [requires('caseload:own')]`: shows the refused page under the same address. */
export function requires(permission: Permission): CanActivateFn & { readonly permission: Permission } {
  const guard: CanActivateFn = () =>
    inject(Permissions).may(permission) || new RedirectCommand(inject(Router).parseUrl('/refused'), { skipLocationChange: true });
  return Object.assign(guard, { permission });
}

/** What a guard of an address asks for, when it asks for a permission. */
export function requiredBy(guard: unknown): Permission | undefined {
  return typeof guard === 'function' && 'permission' in guard ? (guard.permission as Permission) : undefined;
}
