import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';

/** What goes from page to page in memory, because an identity number or a name may not stand in an address. */
@Injectable({ providedIn: 'root' })
export class Carried {
  private readonly router = inject(Router);
  private number: string | undefined;

  /** Goes to the page that registers, with a number that was looked up and not found here. */
  async toRegistration(identityNumber: string): Promise<void> {
    this.number = identityNumber;
    await this.router.navigateByUrl('/register');
  }

  /** Hands the number over once. */
  takeNumber(): string | undefined {
    const number = this.number;
    this.number = undefined;
    return number;
  }
}
