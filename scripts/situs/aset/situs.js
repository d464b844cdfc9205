// Search, and lists that are folded where there is no room for them. Without this script the site lacks nothing but the search.

'use strict';

const MOST = 12;
const AROUND = 70;
const script = document.currentScript;
const isNarrow = matchMedia('(max-width: 75rem)');

for (const list of document.querySelectorAll('nav details')) {
  const fold = () => (list.open = !isNarrow.matches);
  fold();
  isNarrow.addEventListener('change', fold);
}

const box = document.querySelector('.cari');
box.innerHTML =
  '<label for="kata">Cari</label><input id="kata" type="search" autocomplete="off"><p class="cacah" role="status"></p><ol class="hasil" hidden></ol>';
box.hidden = false;
const field = box.querySelector('input');
const count = box.querySelector('.cacah');
const list = box.querySelector('.hasil');

/** The list is large: it is loaded when somebody begins to search. */
let loading;
const load = () =>
  (loading ??= new Promise((resolve, reject) => {
    const part = document.createElement('script');
    part.src = script.dataset.cari;
    part.addEventListener('load', resolve);
    part.addEventListener('error', reject);
    document.head.append(part);
  }));

/** Sections that hold every word; a word of the heading weighs more, and of the title of the page too. */
function find(words) {
  const found = [];
  for (const [path, page, id, title, text] of globalThis.DAFTAR_CARI) {
    const [inTitle, inText, inPage] = [title, text, page].map((part) => part.toLowerCase());
    let weight = 0;
    for (const word of words) {
      const at = (inTitle.includes(word) ? 8 : 0) + (inPage.includes(word) ? 2 : 0);
      const here = inText.includes(word) ? 1 : 0;
      if (at + here === 0) {
        weight = 0;
        break;
      }
      weight += at + here;
    }
    if (weight > 0) found.push({ weight, path, page, id, title, text });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function entry({ path, page, id, title, text }, [word]) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${script.dataset.akar}/${path}#${id}`;
  const name = document.createElement('strong');
  name.textContent = title === page ? title : `${page}: ${title}`;
  const at = Math.max(0, text.toLowerCase().indexOf(word) - AROUND);
  const around = document.createElement('span');
  around.textContent = `${at > 0 ? '… ' : ''}${text.slice(at, at + 2 * AROUND)}`;
  link.append(name, around);
  item.append(link);
  return item;
}

async function search() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) await load();
  const found = words.length === 0 ? [] : find(words);
  list.replaceChildren(...found.slice(0, MOST).map((one) => entry(one, words)));
  list.hidden = found.length === 0;
  const rest = found.length > MOST ? `, ${MOST} teratas ditampilkan` : '';
  count.textContent =
    words.length === 0
      ? ''
      : found.length === 0
        ? 'tidak ditemukan'
        : `${found.length} bagian${rest}`;
}

field.addEventListener('input', search);
field.addEventListener('focus', load);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    field.value = '';
    void search();
  } else if (event.key === '/' && !/^(?:INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    field.focus();
  }
});
list.addEventListener('click', () => (list.hidden = true));
