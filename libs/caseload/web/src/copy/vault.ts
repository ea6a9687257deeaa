/** A value that only the vault that sealed it can read. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

/**
 * Seals values with a key of its own (AES-GCM, 256 bits). The key cannot be taken out of the browser's keeping, is written nowhere and is gone
 * with the vault.
 */
export class Vault {
  private constructor(private readonly key: CryptoKey) {}

  /** Nothing where the browser has no such means: a page without TLS. */
  static async make(): Promise<Vault | undefined> {
    // The types promise it everywhere
    const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
    return subtle && new Vault(await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
  }

  async seal(value: unknown): Promise<Sealed> {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, this.key, new TextEncoder().encode(JSON.stringify(value)));
    return { nonce, content };
  }

  /** The value as its type was when it was sealed. */
  async open<Value>({ nonce, content }: Sealed): Promise<Value> {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, this.key, content);
    return JSON.parse(new TextDecoder().decode(bytes)) as Value;
  }
}
