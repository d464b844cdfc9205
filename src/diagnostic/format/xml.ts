// Values as XML.

/** The attributes of an element, each with a blank before it. */
export function xmlAttributes(content: Readonly<Record<string, string | number>>): string {
  const one = Object.entries(content).map(
    ([nama, nilai]) => ` ${nama}="${attribute(String(nilai))}"`,
  );
  return one.join('');
}

/** Line breaks in an attribute would be read back as blanks. */
function attribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const ENTITAS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element; what XML 1.0 cannot hold, escaped or not, is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (huruf) => ENTITAS[huruf] ?? huruf);
}
