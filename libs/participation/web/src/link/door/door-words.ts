import { Injectable } from '@angular/core';
import { type KeptWords, WordTeller } from '@fotfeste/shared/ui';

/** Somebody at the door has no session: that words were kept is sent with the answers. */
@Injectable()
export class DoorWords extends WordTeller {
  private readonly byField = new Map<string, KeptWords>();

  override tell(kept: KeptWords): Promise<void> {
    this.byField.set(kept.field, kept);
    return Promise.resolve();
  }

  /** What goes with the answers; nothing when no word was asked about. */
  kept(): { readonly kept?: readonly KeptWords[] } {
    return this.byField.size > 0 ? { kept: [...this.byField.values()] } : {};
  }
}
