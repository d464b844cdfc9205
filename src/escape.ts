// Text that is safe in HTML, for the markup that no template makes.

const ENTITAS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and quoted attributes. */
export function escapeHtml(teks: string): string {
  return teks.replace(/[&<>"']/g, (satu) => ENTITAS[satu] ?? satu);
}

/** A style sheet, which may be the workspace's own: none ends the `<style>` element that it stands in. */
export function escapeStyle(css: string): string {
  return css.trimEnd().replaceAll('</', '<\\/');
}
