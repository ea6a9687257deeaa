/** Takes all the text that has arrived each time, and gives the whole lines that are new, read as JSON. */
export function arrivedLines(): (text: string) => readonly unknown[] {
  let taken = 0;
  return (text) => {
    const end = text.lastIndexOf('\n') + 1;
    if (end <= taken) return [];
    const fresh = text.slice(taken, end);
    taken = end;
    return fresh
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  };
}
