// What the document says about itself. The library would write the time of the build here.

import { escapeXml } from '../chart/svg.ts';
import type { Laporan } from '../compose/laporan.ts';

/** `docProps/core.xml`. */
export function coreProperties({ judul, penulis }: Laporan, tanggal: Date): string {
  const waktu = `${tanggal.toISOString().slice(0, 19)}Z`;
  const saat = (nama: string) =>
    `<dcterms:${nama} xsi:type="dcterms:W3CDTF">${waktu}</dcterms:${nama}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(judul)}</dc:title>`,
    `<dc:creator>${escapeXml(penulis)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(penulis)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    saat('created'),
    saat('modified'),
    '<dc:language>id-ID</dc:language>',
    '</cp:coreProperties>',
  ].join('\n');
}
