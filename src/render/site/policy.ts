// What the pages of the site may load: their own files, and nothing from anywhere else.

/**
 * The policy of a page, as its `<meta>` states it. Scripts come from files alone; what stands in the page is never run.
 * The widths of columns are `style` attributes.
 */
export const KEBIJAKAN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
