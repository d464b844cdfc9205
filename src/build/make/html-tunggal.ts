// The report as one page that needs nothing beside it: a file to send.

import { createHash } from 'node:crypto';
import { EXIT, UserError } from '../../error.ts';
import type { OutputFile } from '../../output/files.ts';
import { renderOneFile } from '../../render/site/one-file.ts';
import { dataUri, mediaType } from './embed.ts';
import type { Material } from './material.ts';
import { preparePhotographs } from './photographs.ts';

/** What most mail servers still take. */
const MAX_BYTES = 25 * 1024 * 1024;

/**
 * The page with its style sheet, script, typefaces, charts and photographs inside; the latter as large as they are shown.
 * @throws UserError when a photograph cannot be read, a template wants a file beside the page, or the page is too large to send
 */
export async function makeOneFile(
  { tahunan, effects, render, charts: draw }: Material,
  file: string,
): Promise<readonly OutputFile[]> {
  const { period, laporan } = tahunan;
  const [{ templates, foto, faces }, charts] = await Promise.all([render(), draw()]);
  effects.step('html', period);
  const photos = await preparePhotographs(foto, laporan);
  const emblem = laporan.tampilan.lambang;
  const emblemBytes = emblem === null ? undefined : foto.get(emblem);
  const fonts = new Map(
    await Promise.all(faces.map(async (face) => [face.file, await effects.font(face)] as const)),
  );
  const shown = [...photos].map(
    ([path, { jenis, content }]) => [path, dataUri(mediaType(`.${jenis}`), content)] as const,
  );
  const html = renderOneFile(laporan, {
    bound: new Map(shown),
    templates,
    charts,
    faces,
    photos: new Map([
      ...shown,
      ...(emblem === null || emblemBytes === undefined
        ? []
        : [[emblem, dataUri(mediaType(emblem), emblemBytes)] as const]),
    ]),
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    fontUrl: (face) => dataUri('font/woff2', fonts.get(face.file) ?? new Uint8Array()),
  });
  const body = Buffer.from(html);
  if (body.byteLength > MAX_BYTES) throw tooLarge(file, body.byteLength);
  return [{ nama: file, content: body }];
}

function tooLarge(file: string, bytes: number): UserError {
  const [size, most] = [bytes, MAX_BYTES].map((one) => Math.ceil(one / 1024 / 1024));
  return new UserError(
    {
      id: `${file} menjadi ${size} MB, lebih dari ${most} MB yang masih dapat dikirim`,
      en: `${file} would have ${size} MB, more than the ${most} MB that can be sent`,
    },
    {
      hint: {
        id: 'kurangi foto dokumentasi, atau kirim PDF-nya',
        en: 'show fewer photographs, or send the PDF',
      },
      exitCode: EXIT.data,
    },
  );
}
