const yearInSeconds = 31_536_000;

/** The value of a cookie that pages may read, or undefined. */
export function readCookie(document: Document, name: string): string | undefined {
  const entry = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return entry && decodeURIComponent(entry.slice(name.length + 1));
}

/** Keeps a harmless preference (language, theme) for a year. Nothing about a person may stand here. */
export function writeCookie(document: Document, name: string, value: string): void {
  const secure = document.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax${secure}`;
}
