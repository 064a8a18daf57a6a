/** Compares pictures of what a person sees, pixel by pixel. */
import type { Page } from 'puppeteer';

/**
 * @param helper A page that decodes the pictures. They are PNG, in base64.
 * @returns The share of pixels that are alike; 0 where the sizes differ.
 */
export const sharedPixels = (helper: Page, one: string, other: string): Promise<number> =>
  helper.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${picture}`)).blob(),
          );
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return { width, height, data: context?.getImageData(0, 0, width, height).data ?? [] };
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 0;
      let alike = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if (
          [0, 1, 2].every(
            (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) < 10,
          )
        )
          alike++;
      return alike / (a.width * a.height);
    },
    [one, other],
  );
