type Closing = () => Promise<void>;

const open = new Set<Closing>();

/** Notes how something is closed, in case nobody comes to it: a browser or a server left open keeps jest from ever ending. Closes once. */
export function closing(close: Closing): Closing {
  const once = async (): Promise<void> => {
    if (open.delete(once)) await close();
  };
  open.add(once);
  return once;
}

/** Closes what a journey has left open that failed on its way. */
export async function closeLeftOpen(): Promise<void> {
  await Promise.all([...open].map((close) => close()));
}
