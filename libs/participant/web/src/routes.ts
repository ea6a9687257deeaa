import type { Routes } from '@angular/router';

/** Pages of this room with an address of their own. */
export const routes: Routes = [];
