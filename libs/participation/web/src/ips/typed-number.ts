/** A number as somebody types it in Norwegian or English; nothing when it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
