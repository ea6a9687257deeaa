import { inject, Injectable } from '@angular/core';
import { type BodyOf, Client } from '@fotfeste/shared/web';

/** That words on health or crime were kept, where and why; never the words. */
export type KeptWords = BodyOf<'POST /kept-words'>;

/** Tells the server that words were kept, before the form is sent. A page without a session of its own gives another. */
@Injectable({ providedIn: 'root' })
export class WordTeller {
  private readonly client = inject(Client);

  async tell(kept: KeptWords): Promise<void> {
    await this.client.send('POST /kept-words', { body: kept });
  }
}
