// What a PDF says of itself in XMP.

import { expect, test } from 'vitest';
import { writeXmp, type Metadata } from '../../src/print/xmp.ts';

const METADATA: Metadata = {
  title: 'Laporan',
  language: 'id',
  author: 'Dinas',
  identifier: null,
  date: new Date(0),
  creator: 'a',
  producer: 'b',
  isAccessible: true,
  isArchive: false,
};

test('the number under which it is filed, where it has one', () => {
  expect(writeXmp({ ...METADATA, identifier: 'LKj/01 & <2>' }).toString('utf8')).toContain(
    '<dc:identifier>LKj/01 &amp; &lt;2&gt;</dc:identifier>',
  );
  expect(writeXmp(METADATA).toString('utf8')).not.toContain('dc:identifier');
});
