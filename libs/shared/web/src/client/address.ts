import type { Params } from './contract';

/** The address of an endpoint: parameters named in the path are filled in, the rest becomes the query. */
export function addressOf(path: string, params: Params = {}): string {
  const inPath = new Set<string>();
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    inPath.add(name);
    const value = params[name];
    if (value === undefined || value === '') throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (inPath.has(name) ? [] : entries(name, value))));
  return `/api${filled}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

function entries(name: string, value: Params[string]): [string, string][] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value.map((each) => [name, each]) : [[name, String(value)]];
}
