// The one door to the library's paragraphs.

import { Paragraph, type IParagraphOptions, type ParagraphChild, type XmlComponent } from 'docx';

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph of pieces of text, pictures, fields and marks. */
export function paragraph(look: ParagraphLook, content: readonly XmlComponent[] = []): Paragraph {
  // The library names the kinds of children one by one; it writes whatever is a component.
  return new Paragraph({ ...look, children: content as readonly ParagraphChild[] });
}
