// What the file says of itself in XMP: title, language and dates as in its information dictionary, and which standards it keeps to.

import { escapeXml } from '../escape.ts';

export interface Metadata {
  readonly title: string;
  readonly language: string;
  readonly author: string | null;
  readonly identifier: string | null;
  readonly date: Date;
  /** The program that made the document, and the one that made the PDF. */
  readonly creator: string;
  readonly producer: string;
  /** Whether the file keeps to PDF/UA-1. */
  readonly isAccessible: boolean;
  /** Whether the file also keeps to PDF/A-2a. */
  readonly isArchive: boolean;
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

/** PDF/A knows only some schemas by name: that of PDF/UA has to be described. */
const UA_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACES.pdfuaid}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

/** The packet, as UTF-8. */
export function writeXmp(metadata: Metadata): Buffer {
  const { language, author, identifier, date, isAccessible, isArchive } = metadata;
  const [title, creator, producer] = [metadata.title, metadata.creator, metadata.producer].map(
    escapeXml,
  );
  const when = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    '<dc:format>application/pdf</dc:format>',
    ...(author === null
      ? []
      : [`<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`]),
    ...(identifier === null ? [] : [`<dc:identifier>${escapeXml(identifier)}</dc:identifier>`]),
    `<xmp:CreateDate>${when}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${when}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${when}</xmp:MetadataDate>`,
    `<xmp:CreatorTool>${creator}</xmp:CreatorTool>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    ...(isAccessible ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
    ...(isArchive
      ? ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>', UA_SCHEMA]
      : []),
  ];
  const names = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""${names.join('')}>
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return Buffer.from(packet, 'utf8');
}
