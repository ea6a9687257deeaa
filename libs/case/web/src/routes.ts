import type { Type } from '@angular/core';
import type { Routes } from '@angular/router';

/** Pages of this room with an address of their own. */
export const routes: Routes = [];

/** Pages of this room below a person. */
export const personRoutes: Routes = [];

/** The frame that the shell puts around every page of a person. */
export const loadPersonLayout = (): Promise<Type<unknown>> => import('./person-layout').then(({ PersonLayout }) => PersonLayout);
