// The page of `lkjip watch`: shows the findings, and puts a new page in place of the old one without losing the place.
// Everything that is shown is set as text; besides this script the page's policy lets the report's own run alone.

const HALAMAN = 'lkjip-halaman';

/** Hash of the page that a document is. */
const hashOf = (dokumen) => dokumen.querySelector(`meta[name="${HALAMAN}"]`)?.content ?? '';

// ——— The page ———

let tampil = hashOf(document);
let antrean = Promise.resolve();

/** Fetches the page and shows it; one at a time, and only when it is another. */
function perbarui(halaman) {
  antrean = antrean
    .then(async () => {
      if (halaman === tampil) return;
      const jawaban = await fetch('/');
      const baru = new DOMParser().parseFromString(await jawaban.text(), 'text/html');
      const tempat = ingatTempat();
      document.title = baru.title;
      document.documentElement.lang = baru.documentElement.lang;
      await gantiGaya(baru);
      // The report's own script has put buttons and marks into the page; the new one comes without.
      document.dispatchEvent(new Event('lkjip:sebelum'));
      samakan(document.body, baru.body);
      document.dispatchEvent(new Event('lkjip:sesudah'));
      kembali(tempat);
      tampil = hashOf(baru);
      document.documentElement.dataset.halaman = tampil;
    })
    .catch(() => undefined);
}

/** What is in the middle of the window, and what it is part of, each with its height above the window's edge. */
function ingatTempat() {
  const { innerWidth, innerHeight, scrollY } = window;
  const daftar = [];
  let satu = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  while (satu !== null && satu !== document.body && satu !== document.documentElement) {
    if (document.body.contains(satu)) daftar.push([satu, satu.getBoundingClientRect().top]);
    satu = satu.parentElement;
  }
  return { daftar, scrollY };
}

/** Scrolls so that what is left of the place is where it was. */
function kembali({ daftar, scrollY }) {
  const bertahan = daftar.find(([satu]) => satu.isConnected);
  if (bertahan === undefined) {
    window.scrollTo({ top: scrollY, behavior: 'instant' });
    return;
  }
  const [satu, atas] = bertahan;
  window.scrollBy({ top: satu.getBoundingClientRect().top - atas, behavior: 'instant' });
}

/** Puts the new style sheets in place; the old ones go when the new ones are there, so that the page is never bare. */
async function gantiGaya(baru) {
  const alamat = (dokumen) =>
    [...dokumen.head.querySelectorAll('link[rel="stylesheet"]')].map((tautan) =>
      tautan.getAttribute('href'),
    );
  if (alamat(document).join('\n') === alamat(baru).join('\n')) return;
  const lama = [...document.head.querySelectorAll('link[rel="stylesheet"]')];
  const dimuat = alamat(baru).map((href) => {
    const tautan = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const selesai = new Promise((resolve) => {
      tautan.onload = resolve;
      tautan.onerror = resolve;
    });
    document.head.append(tautan);
    return selesai;
  });
  await Promise.all(dimuat);
  for (const tautan of lama) tautan.remove();
}

/** Makes `lama` the same as `baru` and leaves alone whatever is the same already. */
function samakan(lama, baru) {
  if (lama.isEqualNode(baru)) return;
  if (lama.nodeType !== Node.ELEMENT_NODE) {
    lama.nodeValue = baru.nodeValue;
    tandai(lama.parentElement);
    return;
  }
  samakanAtribut(lama, baru);
  samakanAnak(lama, [...baru.childNodes]);
}

function samakanAtribut(lama, baru) {
  for (const { name } of [...lama.attributes]) {
    if (!baru.hasAttribute(name)) lama.removeAttribute(name);
  }
  for (const { name, value } of baru.attributes) {
    if (lama.getAttribute(name) !== value) lama.setAttribute(name, value);
  }
}

/** Goes through the new children and takes for each the next old one that is it; what is passed over is gone. */
function samakanAnak(induk, anakBaru) {
  const sisa = [...induk.childNodes];
  const akhir = [];
  // From the end first, so that something put in at the beginning does not push all the rest away.
  while (sisa.length > 0 && anakBaru.length > 0 && sisa.at(-1).isEqualNode(anakBaru.at(-1))) {
    akhir.push(sisa.pop());
    anakBaru.pop();
  }
  const batas = akhir.at(-1) ?? null;
  const isPaired = sisa.length === anakBaru.length;
  for (const baru of anakBaru) {
    const i = isPaired ? (isAlike(sisa[0], baru) ? 0 : -1) : cari(sisa, baru);
    if (i >= 0) {
      for (const buang of sisa.splice(0, i)) buang.remove();
      samakan(sisa.shift(), baru);
    } else {
      if (isPaired) sisa.shift().remove();
      const masuk = document.importNode(baru, true);
      induk.insertBefore(masuk, sisa[0] ?? batas);
      tandai(masuk);
    }
  }
  for (const buang of sisa) buang.remove();
}

/** Where among the old children the new one is: the same id, or without one, the same all through. */
function cari(sisa, baru) {
  const isSame = (lama) =>
    baru.id ? lama.id === baru.id && isAlike(lama, baru) : lama.isEqualNode(baru);
  return sisa.findIndex(isSame);
}

function isAlike(lama, baru) {
  return lama.nodeType === baru.nodeType && lama.nodeName === baru.nodeName && lama.id === baru.id;
}

/** Lights up what has changed for a moment. */
function tandai(simpul) {
  if (!(simpul instanceof HTMLElement)) return;
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  simpul.animate([{ backgroundColor: 'rgb(255 214 10 / 45%)' }, {}], 1600);
}

// ——— The overlay ———

/** Makes an element with text in it, never markup. */
function unsur(nama, kelas, ...isi) {
  const hasil = document.createElement(nama);
  if (kelas) hasil.className = kelas;
  hasil.append(...isi);
  return hasil;
}

const rumah = document.createElement('lkjip-pratinjau');
const akar = rumah.attachShadow({ mode: 'open' });
const gaya = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: '/pratinjau/pratinjau.css',
});
const ringkasan = unsur('button', 'ringkasan');
const cetak = unsur('button', 'cetak');
const pesan = unsur('p', 'basi');
const daftar = unsur('ol', 'temuan');
const panel = unsur('aside', 'panel', unsur('div', 'bilah', ringkasan, cetak), pesan, daftar);
ringkasan.type = 'button';
cetak.type = 'button';
ringkasan.setAttribute('aria-live', 'polite');
// Bare text until the style sheet is there would stand over the page.
rumah.hidden = true;
gaya.onload = () => (rumah.hidden = false);
akar.append(gaya, panel);
// Beside the body, so that putting a new page in its place does not touch it.
document.documentElement.append(rumah);
// The place is held by `kembali`; the browser's own way would be added to it.
document.documentElement.style.overflowAnchor = 'none';

let kabar = null;
let gagalCetak = null;
let isOpen = false;

function tampilkan(baru) {
  const lama = kabar;
  kabar = baru;
  gagalCetak = null;
  const bergalat = (satu) => satu?.temuan.some(({ tingkat }) => tingkat === 'galat') ?? false;
  // Errors open the panel and their end closes it; in between it stays as it was put.
  if (bergalat(baru) !== bergalat(lama)) isOpen = bergalat(baru);
  panel.classList.toggle('bergalat', bergalat(baru));
  gambar();
}

function gambar() {
  const { kata, temuan, basi, pdf } = kabar;
  panel.setAttribute('aria-label', kata.judul);
  ringkasan.textContent = kabar.ringkasan;
  ringkasan.setAttribute('aria-expanded', String(isOpen));
  cetak.textContent = mencetak ? kata.mencetak : kata.cetak;
  cetak.disabled = mencetak || basi || pdf === null;
  const semua = gagalCetak === null ? temuan : [gagalCetak, ...temuan];
  pesan.textContent = kata.basi;
  pesan.hidden = !isOpen || !basi || pdf === null;
  daftar.hidden = !isOpen || semua.length === 0;
  daftar.replaceChildren(...semua.map(butir));
}

function butir({ tingkat, nama, tempat, pesan, saran, kode, kutipan }) {
  const kepala = unsur('p', 'kepala', unsur('span', 'tingkat', nama));
  if (tempat !== null) kepala.append(' ', unsur('code', 'tempat', tempat));
  if (kode !== null) kepala.append(' ', unsur('span', 'kode', kode));
  const hasil = unsur('li', tingkat, kepala, unsur('p', 'pesan', pesan));
  if (kutipan !== null) hasil.append(cuplikan(kutipan));
  if (saran !== null) hasil.append(unsur('p', 'saran', `${kabar.kata.saran}: ${saran}`));
  return hasil;
}

/** The line with what is wrong in it marked. */
function cuplikan({ baris, potongan, sebelum, panjang }) {
  const [awal, tengah, akhir] = [
    potongan.slice(0, sebelum),
    potongan.slice(sebelum, sebelum + panjang),
    potongan.slice(sebelum + panjang),
  ];
  const isi = unsur('code', '', awal, unsur('mark', '', tengah || ' '), akhir);
  return unsur('pre', 'kutipan', unsur('span', 'nomor', `${baris} │ `), isi);
}

ringkasan.onclick = () => {
  isOpen = !isOpen;
  if (kabar !== null) gambar();
};

// ——— The print ———

let mencetak = false;

cetak.onclick = async () => {
  mencetak = true;
  gambar();
  try {
    const jawaban = await fetch('/pdf', { method: 'POST' });
    gagalCetak = jawaban.ok ? null : await jawaban.json();
    if (jawaban.ok) unduh(await jawaban.blob());
  } catch {
    // The stream of news says that the server is gone.
  }
  mencetak = false;
  isOpen ||= gagalCetak !== null;
  gambar();
};

function unduh(blob) {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: kabar.pdf }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

// ——— The news ———

const berita = new EventSource('/pratinjau/kejadian');
berita.onmessage = ({ data }) => {
  const baru = JSON.parse(data);
  tampilkan(baru);
  perbarui(baru.halaman);
};
berita.onerror = () => {
  if (kabar !== null) ringkasan.textContent = kabar.kata.terputus;
  panel.classList.remove('bergalat');
};
