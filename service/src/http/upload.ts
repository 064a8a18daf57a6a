import { fileTypeFromBuffer } from 'file-type';
import type { Picture } from '../flows/reset/recovery-request.ts';

export const MAX_PICTURE_BYTES = 5 * 1024 * 1024;

/** The types that a picture may have. The content counts, not the name. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'application/pdf'];

/** Undefined when the file has another type or is too large. */
export async function uploadedPicture(file: Blob): Promise<Picture | undefined> {
  if (file.size > MAX_PICTURE_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  return type && PICTURE_TYPES.includes(type) ? { bytes, type } : undefined;
}
