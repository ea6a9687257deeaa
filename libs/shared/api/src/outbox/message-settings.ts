/** Where messages leave the house. Given by the composition root from the environment. */
export abstract class MessageSettings {
  /** Address of the gateway for mail and text messages; nothing where none is set up. */
  abstract readonly gateway: string | undefined;
  /** What the gateway knows us by. */
  abstract readonly token: string;
  /** Address users see, without a slash at the end: what links in messages begin with. */
  abstract readonly publicUrl: string;
}

/** Nothing leaves. */
export const noMessages: MessageSettings = { gateway: undefined, token: '', publicUrl: 'http://localhost' };
