// Text that is safe in HTML and XML, for the markup that no template makes.

const ENTITAS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (one) => ENTITAS[one] ?? one);
}

/** For XML's content and quoted attributes, without the characters that it has no way to write. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, ''));
}

/** The same, on one line. */
export const escapeXmlLine = (text: string): string => escapeXml(text.replace(/[\t\n\r]/g, ' '));

/** A style sheet, which may be the workspace's own: none ends the `<style>` element that it stands in. */
export function escapeStyle(css: string): string {
  return css.trimEnd().replaceAll('</', '<\\/');
}

/** A letter by its numbers, `U+2265`, for messages about what may not show. */
export function codePointNames(text: string): string {
  return Array.from(text, (point) => {
    const code = (point.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `U+${code.padStart(4, '0')}`;
  }).join(' ');
}
