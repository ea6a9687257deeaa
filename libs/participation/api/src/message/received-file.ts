import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '@fotfeste/shared/api';
import { attachmentLimits } from '@fotfeste/participation/domain';
import type { UploadedFile } from './attachment.service';
import { fileMissing } from './message.problems';

/** The one file of a form. Of one that is too large no more is kept than shows that it is. */
export async function receivedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Problem(fileMissing);
  return takenApart(request).catch((fault: unknown) => {
    // A form that cannot be taken apart (no boundary, a broken end) is told by a plain error
    throw fault instanceof Problem || (fault instanceof Error && 'statusCode' in fault) ? fault : new Problem(fileMissing);
  });
}

async function takenApart(request: FastifyRequest): Promise<UploadedFile> {
  const limits = { files: 1, fields: 0, fileSize: attachmentLimits.bytes + 1 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw new Problem(fileMissing);
  const content = await part.toBuffer();
  return { name: part.filename, content, size: content.length };
}
