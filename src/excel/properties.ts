// What a workbook says about itself, put in through the way of write-excel-file for that.

import type { Feature, Image } from 'write-excel-file/node';
import {
  CORE_PROPERTIES,
  coreProperties,
  type DocumentProperties,
} from '../office/core-properties.ts';

/** What the library takes for a file's bytes; it has no name for it outside. */
export type PackageFiles = Image['content'];

const CONTENT_TYPE = `<Override PartName="/${CORE_PROPERTIES}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;
const RELATIONSHIP = `<Relationship Id="sifat" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE_PROPERTIES}"/>`;

/** The addition of these properties to a workbook. */
export function withProperties(properties: DocumentProperties): Feature<PackageFiles> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          transform: (xml) => xml.replace('</Types>', `${CONTENT_TYPE}</Types>`),
        },
        '_rels/.rels': {
          transform: (xml) => xml.replace('</Relationships>', `${RELATIONSHIP}</Relationships>`),
        },
      },
      write: { files: () => ({ [CORE_PROPERTIES]: coreProperties(properties) }) },
    },
  };
}
