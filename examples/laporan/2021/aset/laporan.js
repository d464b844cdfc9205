// The script of the report's page: the list of contents follows the reader, tables sort, charts show their figures.
// The page is complete without it. A workspace cannot replace it: data may come from a stranger.

(() => {
  'use strict';

  /** What undoes all that was put into the page; the preview asks for it before it puts a new page in place. */
  let lepas = [];

  const unsur = (nama, sifat, ...isi) => {
    const hasil = Object.assign(document.createElement(nama), sifat);
    hasil.append(...isi);
    return hasil;
  };

  // ——— Daftar isi ———

  /** A heading so near to the top, in px, is being read. */
  const BATAS_BACA = 96;

  function ikutiBacaan() {
    const daftar = document.querySelector('.daftar-halaman.isi');
    if (daftar === null) return;
    const tautan = new Map();
    for (const satu of daftar.querySelectorAll('a[href^="#"]')) {
      const tujuan = document.getElementById(decodeURIComponent(satu.hash.slice(1)));
      if (tujuan !== null && !daftar.contains(tujuan)) tautan.set(tujuan, satu);
    }
    let kini = null;
    let terjadwal = 0;
    const tandai = () => {
      terjadwal = 0;
      let baru = null;
      for (const [tujuan, satu] of tautan) {
        if (tujuan.getBoundingClientRect().top > BATAS_BACA) break;
        baru = satu;
      }
      if (baru === kini) return;
      kini?.removeAttribute('aria-current');
      baru?.setAttribute('aria-current', 'location');
      kini = baru;
      if (kini !== null) perlihatkan(daftar, kini);
    };
    const gulir = () => {
      terjadwal ||= requestAnimationFrame(tandai);
    };
    addEventListener('scroll', gulir, { passive: true });
    addEventListener('resize', gulir);
    tandai();
    lepas.push(() => {
      cancelAnimationFrame(terjadwal);
      removeEventListener('scroll', gulir);
      removeEventListener('resize', gulir);
      kini?.removeAttribute('aria-current');
    });
  }

  /** Scrolls the list alone, and only where it scrolls by itself. */
  function perlihatkan(daftar, satu) {
    if (daftar.scrollHeight <= daftar.clientHeight) return;
    const kotak = daftar.getBoundingClientRect();
    const { top, bottom } = satu.getBoundingClientRect();
    if (top < kotak.top + 40 || bottom > kotak.bottom - 40) {
      daftar.scrollTop += top - kotak.top - kotak.height / 3;
    }
  }

  /** On a narrow screen the list of contents would fill the first ones: it is folded. */
  const SEMPIT = '(max-width: 71.99rem)';

  function lipatDaftar() {
    const lipatan = document.querySelector('.daftar-halaman.isi > details');
    if (lipatan === null || !matchMedia(SEMPIT).matches) return;
    lipatan.open = false;
    lepas.push(() => (lipatan.open = true));
  }

  // ——— Asal angka ———

  /** The links of a row are one stop: the arrows go from figure to figure. Each says where it leads. */
  function pasangAsal(baris) {
    const tautan = [...baris.querySelectorAll('a.asal')];
    tautan.forEach((satu, i) => {
      satu.setAttribute('aria-label', `${satu.textContent.trim()}, asal angka`);
      if (i > 0) satu.tabIndex = -1;
    });
    const tekan = (peristiwa) => {
      const langkah = { ArrowRight: 1, ArrowLeft: -1 }[peristiwa.key];
      const tujuan = tautan[tautan.indexOf(peristiwa.target) + langkah];
      if (langkah === undefined || tujuan === undefined) return;
      peristiwa.preventDefault();
      tujuan.focus();
    };
    baris.addEventListener('keydown', tekan);
    lepas.push(() => {
      baris.removeEventListener('keydown', tekan);
      for (const satu of tautan) {
        satu.removeAttribute('aria-label');
        satu.removeAttribute('tabindex');
      }
    });
  }

  // ——— Tabel ———

  /** 1.234,5 → 1234.5; NaN for what is no number. A dash stands for a missing one. */
  const bilangan = (teks) =>
    /^[-−]?[\d.]+(,\d+)?$/.test(teks)
      ? Number(teks.replaceAll('.', '').replace(',', '.').replace('−', '-'))
      : NaN;
  const bandingkanKata = new Intl.Collator('id', { numeric: true }).compare;
  const isi = (baris, kolom) => baris.cells[kolom].textContent.trim();
  const isTiada = (teks) => teks === '' || teks === '–' || teks === '-';

  /** Rows that hang together by a spanned cell keep their order. */
  const isTerurut = (tabel) =>
    tabel.tBodies.length === 1 &&
    tabel.tBodies[0].rows.length > 2 &&
    tabel.tBodies[0].querySelector('[rowspan], [colspan]') === null;

  /** The head cell of each column that has one of its own, column numbers aside. */
  function kepalaKolom(tabel) {
    const kepala = [];
    const terpakai = [];
    [...tabel.tHead.rows].forEach((baris, i) => {
      let kolom = 0;
      for (const sel of baris.cells) {
        while (terpakai[kolom] > i) kolom += 1;
        if (sel.colSpan === 1 && !baris.classList.contains('nomor-kolom')) kepala[kolom] = sel;
        for (let k = 0; k < sel.colSpan; k += 1) terpakai[kolom + k] = i + sel.rowSpan;
        kolom += sel.colSpan;
      }
    });
    return kepala;
  }

  function urutkan(tabel, kolom, arah) {
    const badan = tabel.tBodies[0];
    const baris = [...badan.rows];
    const teks = new Map(baris.map((satu) => [satu, isi(satu, kolom)]));
    const isAngka = [...teks.values()].every((satu) => isTiada(satu) || !isNaN(bilangan(satu)));
    baris.sort((a, b) => {
      const [kiri, kanan] = [teks.get(a), teks.get(b)];
      // What is missing stands last, whichever way.
      if (isTiada(kiri) || isTiada(kanan)) return isTiada(kiri) - isTiada(kanan);
      const beda = isAngka ? bilangan(kiri) - bilangan(kanan) : bandingkanKata(kiri, kanan);
      return arah === 'ascending' ? beda : -beda;
    });
    badan.append(...baris);
  }

  function pasangUrutan(tabel) {
    const semula = [...tabel.tBodies[0].rows];
    const kepala = kepalaKolom(tabel);
    kepala.forEach((sel, kolom) => {
      const tombol = unsur('button', { type: 'button', className: 'urut' }, ...sel.childNodes);
      sel.append(tombol);
      tombol.onclick = () => {
        const arah = sel.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
        for (const lain of kepala) lain?.removeAttribute('aria-sort');
        sel.setAttribute('aria-sort', arah);
        urutkan(tabel, kolom, arah);
      };
      lepas.push(() => {
        sel.removeAttribute('aria-sort');
        tombol.replaceWith(...tombol.childNodes);
      });
    });
    lepas.push(() => tabel.tBodies[0].append(...semula));
  }

  // ——— Grafik ———

  /** `2020` and `Target (persen): 95`, `Realisasi (persen): 102,95`, out of a row of the chart's table. */
  function kalimat(tabel, i) {
    const judul = [...tabel.tHead.rows[0].cells].slice(1);
    const [nama, ...angka] = [...tabel.tBodies[0].rows[i].cells].map((sel) =>
      sel.textContent.trim(),
    );
    const rincian = angka.map((satu, k) => `${judul[k].textContent.trim()}: ${satu}`);
    return [nama, rincian];
  }

  function pasangGrafik(gambar, kotak) {
    const grafik = gambar.querySelector('.grafik');
    const tabel = gambar.querySelector('.data-gambar table');
    const tempat = [...(grafik?.querySelectorAll('.titik rect') ?? [])];
    if (tabel === null || tempat.length === 0 || tempat.length !== tabel.tBodies[0].rows.length)
      return;
    let kini = -1;
    const tutup = () => {
      if (kini >= 0) tempat[kini].classList.remove('terpilih');
      kini = -1;
      kotak.hidden = true;
    };
    const buka = (i) => {
      if (i === kini) return;
      tutup();
      kini = i;
      tempat[i].classList.add('terpilih');
      const [nama, rincian] = kalimat(tabel, i);
      kotak.replaceChildren(
        unsur('strong', {}, nama),
        ...rincian.flatMap((satu) => [document.createElement('br'), satu]),
      );
      kotak.hidden = false;
      letakkan(kotak, tempat[i].getBoundingClientRect());
    };
    const acara = {
      pointermove: ({ target }) => {
        const i = tempat.indexOf(target);
        if (i >= 0) buka(i);
      },
      // The box itself may be pointed at: it stays until the pointer has left both.
      pointerleave: ({ relatedTarget }) => {
        if (relatedTarget !== kotak) tutup();
      },
      focus: () => buka(Math.max(kini, 0)),
      blur: tutup,
      keydown: (peristiwa) => {
        const langkah = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[peristiwa.key];
        if (peristiwa.key === 'Escape') tutup();
        if (langkah === undefined) return;
        peristiwa.preventDefault();
        const baru = Math.min(Math.max(kini + langkah, 0), tempat.length - 1);
        tempat[baru].scrollIntoView({ block: 'nearest', inline: 'nearest' });
        buka(baru);
      },
    };
    for (const [nama, kerja] of Object.entries(acara)) grafik.addEventListener(nama, kerja);
    lepas.push(() => {
      tutup();
      for (const [nama, kerja] of Object.entries(acara)) grafik.removeEventListener(nama, kerja);
    });
  }

  /** Over the place, or under it where there is no room; never beyond the window's edge. */
  function letakkan(kotak, { left, top, bottom, width }) {
    const { offsetWidth, offsetHeight } = kotak;
    const kiri = Math.min(
      Math.max(left + width / 2 - offsetWidth / 2, 4),
      innerWidth - offsetWidth - 4,
    );
    const atas = top - offsetHeight - 6 < 0 ? bottom + 6 : top - offsetHeight - 6;
    kotak.style.left = `${kiri + scrollX}px`;
    kotak.style.top = `${atas + scrollY}px`;
  }

  function pasangSemuaGrafik() {
    // Spoken when it changes; outside the body, which belongs to the report.
    const kotak = unsur('div', { className: 'angka-grafik', hidden: true });
    kotak.setAttribute('role', 'status');
    kotak.addEventListener('pointerleave', () => (kotak.hidden = true));
    document.documentElement.append(kotak);
    lepas.push(() => kotak.remove());
    for (const gambar of document.querySelectorAll('.gambar')) pasangGrafik(gambar, kotak);
  }

  // ——— Pasang dan lepas ———

  function pasang() {
    lipatDaftar();
    ikutiBacaan();
    for (const baris of document.querySelectorAll('.tabel tr:has(a.asal)')) pasangAsal(baris);
    for (const tabel of document.querySelectorAll('.tabel table')) {
      if (isTerurut(tabel)) pasangUrutan(tabel);
    }
    pasangSemuaGrafik();
  }

  document.addEventListener('lkjip:sebelum', () => {
    for (const satu of lepas.splice(0).reverse()) satu();
  });
  document.addEventListener('lkjip:sesudah', pasang);
  pasang();
})();
