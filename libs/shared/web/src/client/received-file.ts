import { HttpErrorResponse, type HttpResponse } from '@angular/common/http';

/** A file as it came from the server. */
export interface ReceivedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The file with the name that the server gave it. */
export function receivedFile({ headers, body }: HttpResponse<Blob>): ReceivedFile {
  const name = /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? 'fotfeste';
  return { name, content: body ?? new Blob() };
}

/** Where a file was asked for, a refusal arrives as bytes too. */
export async function withReadBody(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const { headers, status, url } = error;
  return new HttpErrorResponse({ error: await error.error.text(), headers, status, ...(url !== null && { url }) });
}

/** Hands the file to the browser, which puts it where downloads go. */
export function saveFile({ name, content }: ReceivedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
