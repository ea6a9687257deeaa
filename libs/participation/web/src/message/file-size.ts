import { formatNumber } from '@fotfeste/shared/web';

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** The size of a file as people say it: 84 kB, 2,4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < megabyte) return `${formatNumber(Math.max(1, Math.round(bytes / kilobyte)))} kB`;
  return `${formatNumber(Math.round((bytes / megabyte) * 10) / 10)} MB`;
}
