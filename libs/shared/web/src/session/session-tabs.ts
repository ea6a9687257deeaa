import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/** That somebody signed out, and that the session was used: it is one for all tabs. */
export type SessionWord = 'left' | 'used';

/** What the tabs of a browser tell each other of the session they share; nothing of people. */
@Injectable({ providedIn: 'root' })
export class SessionTabs {
  readonly heard = new Subject<SessionWord>();
  private readonly channel: BroadcastChannel | undefined;

  constructor() {
    if (!inject(DOCUMENT).defaultView || !('BroadcastChannel' in globalThis)) return;
    this.channel = new BroadcastChannel('fotfeste-session');
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'left' || data === 'used') this.heard.next(data);
    };
    inject(DestroyRef).onDestroy(() => this.channel?.close());
  }

  tell(word: SessionWord): void {
    this.channel?.postMessage(word);
  }
}
