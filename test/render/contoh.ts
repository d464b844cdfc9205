// A composed report that has every kind of block in it, of the length and shape of a real one. The agency is made up.

import type {
  Bab,
  Blok,
  Entri,
  Gambar,
  Inline,
  Kartu,
  Laporan,
  Rata,
  Sekilas,
  TextCell,
  Tabel,
} from '../../src/compose/report.ts';
import { DEFAULT_TAMPILAN } from '../../src/source/tampilan.ts';

const teks = (isi: string): Inline => ({ jenis: 'teks', teks: isi });
const paragraf = (...isi: readonly (string | Inline)[]): Blok => ({
  jenis: 'paragraf',
  isi: isi.map((one) => (typeof one === 'string' ? teks(one) : one)),
});
const item = (...isi: readonly string[]): readonly (readonly Blok[])[] =>
  isi.map((one) => [paragraf(one)]);

export function sel(isi: string, rata: Rata = 'kiri', other: Partial<TextCell> = {}): TextCell {
  return {
    teks: isi,
    rata,
    rentangKolom: 1,
    rentangBaris: 1,
    kepalaBaris: false,
    ...other,
  };
}

const kepala = (...isi: readonly string[]) => isi.map((one) => sel(one, 'tengah'));
const angka = (...isi: readonly string[]) => isi.map((one) => sel(one, 'angka'));

function tabel(kode: string, label: string, judul: string, isi: Partial<Tabel>): Tabel {
  return {
    jenis: 'tabel',
    id: `tabel-${kode}`,
    kode,
    label,
    judul,
    sumber: null,
    kepala: [],
    lebarKolom: [],
    baris: [],
    kaki: [],
    catatan: [],
    lanskap: false,
    ...isi,
  };
}

function kartu(kode: string, isi: Partial<Kartu>): Kartu {
  return {
    id: 'sasaran-s1',
    kode,
    nama: `Indikator ${kode}`,
    satuan: 'persen',
    target: '90',
    realisasi: '102,95',
    capaian: '114,39%',
    predikat: 'Sangat Tinggi',
    status: 'tercapai',
    teksStatus: 'Tercapai',
    tren: null,
    ...isi,
  };
}

const tabelTujuan = tabel(
  'tujuan',
  'Tabel 2.1',
  'Misi, Tujuan, Indikator, dan Target Kinerja Tujuan Sekretariat Daerah Kabupaten Muara Jati',
  {
    sumber: 'Renstra Sekretariat Daerah 2018–2023',
    kepala: [
      [
        sel('Misi Kabupaten yang Didukung', 'tengah', { rentangBaris: 2 }),
        sel('Tujuan', 'tengah', { rentangBaris: 2 }),
        sel('Indikator Kinerja Tujuan', 'tengah', { rentangBaris: 2 }),
        sel('Target', 'tengah', { rentangKolom: 5 }),
      ],
      kepala('2019', '2020', '2021', '2022', '2023'),
    ],
    lebarKolom: [26, 22, 17, 7, 7, 7, 7, 7],
    baris: [
      [
        sel('Terwujudnya pemerintahan yang responsif, transparan, santun, dan inovatif'),
        sel('Meningkatkan akuntabilitas kinerja pemerintah kabupaten'),
        sel('Nilai Evaluasi AKIP Kabupaten'),
        ...angka('71', '73', '75', '76', '78'),
      ],
    ],
  },
);

const PROGRAM = [
  ['Program Pengembangan Otonomi Daerah', '234.933.552', '201.110.400', '85,60', null],
  ['Program Penataan Peraturan Perundang-Undangan', '468.120.000', '402.003.118', '85,88', null],
  [
    'Program Pengembangan Kebijakan Bidang Kesejahteraan Rakyat',
    '1.204.556.300',
    '1.061.200.000',
    '88,10',
    null,
  ],
  ['Program Penataan Pengadaan Barang/Jasa Pemerintah', '611.008.700', '598.777.000', '98,00'],
  [
    'Program Peningkatan Pelayanan Kedinasan Kepala Daerah/Wakil Kepala Daerah',
    '3.948.520.614',
    '3.877.447.243',
    '98,20',
  ],
  ['Program Pelayanan Administrasi Perkantoran', '7.418.399.589', '7.284.868.396', '98,20'],
  ['Program Pelaksanaan Reformasi Birokrasi', '408.992.968', '–', '–'],
] as const;

const tabelAnggaran = tabel(
  'anggaran',
  'Tabel 3.4',
  'Realisasi Anggaran menurut Program Tahun 2020',
  {
    sumber: 'Laporan Realisasi Anggaran 2020, data diolah',
    kepala: [kepala('No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Serapan (%)')],
    lebarKolom: [6, 44, 19, 19, 12],
    baris: PROGRAM.map(([nama, anggaran, realisasi, serapan], index) => [
      sel(String(index + 1), 'tengah'),
      sel(nama, 'kiri', { kepalaBaris: true }),
      ...angka(anggaran, realisasi),
      sel(serapan, 'angka'),
    ]),
    kaki: [
      [
        sel('Jumlah', 'tengah', { rentangKolom: 2, kepalaBaris: true }),
        ...angka('14.294.531.723', '13.425.406.157', '93,92'),
      ],
    ],
    catatan: [
      'Serapan adalah realisasi anggaran dibagi anggaran, dikali 100.',
      '– belum dilaporkan.',
    ],
  },
);

const tabelSasaran = tabel(
  'sasaran-pemerintahan',
  'Tabel 3.1',
  'Capaian Kinerja Sasaran Pemerintah Kabupaten Bidang Pemerintahan dan Kesejahteraan Rakyat Tahun 2020',
  {
    sumber: 'data diolah',
    kepala: [
      kepala(
        'No',
        'Sasaran',
        'Indikator Sasaran',
        'Satuan',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Predikat',
      ),
    ],
    lebarKolom: [5, 24, 23, 9, 9, 10, 9, 11],
    baris: (
      [
        [
          'Lestari dan berkembangnya kebudayaan daerah',
          'Cakupan budaya yang lestari',
          'persen',
          '24',
          '31,42',
          '130,92',
          'Sangat Tinggi',
        ],
        [
          'Terwujudnya pembangunan manusia yang berkualitas dan berdaya saing',
          'Indeks Pembangunan Manusia (IPM)',
          'poin',
          '72,13',
          '71,71',
          '99,42',
          'Sangat Tinggi',
        ],
        [
          'Menurunnya angka kemiskinan',
          'Persentase penduduk miskin',
          'persen',
          '4,34',
          '5,4',
          '75,58',
          'Sedang',
        ],
        [
          'Terwujudnya birokrasi yang profesional, responsif, dan inovatif',
          'Indeks Reformasi Birokrasi',
          'poin',
          '56',
          '57,85',
          '103,3',
          'Sangat Tinggi',
        ],
        [
          'Terwujudnya ketaatan masyarakat terhadap peraturan perundangan',
          'Indeks Demokrasi Daerah',
          'poin',
          '77,1',
          '–',
          '–',
          '–',
          null,
        ],
        [
          'Menurunnya pengangguran',
          'Tingkat pengangguran terbuka',
          'persen',
          '2,1',
          '4,02',
          '8,57',
          'Sangat Rendah',
        ],
      ] as const
    ).map(([sasaran, indikator, satuan, target, realisasi, capaian, predikat], index) => [
      sel(String(index + 1), 'tengah'),
      sel(sasaran),
      sel(indikator, 'kiri', { kepalaBaris: true }),
      sel(satuan, 'tengah'),
      ...angka(target, realisasi, capaian),
      sel(predikat),
    ]),
    kaki: [
      [
        sel('Rata-rata', 'tengah', { rentangKolom: 6, kepalaBaris: true }),
        sel('83,56', 'angka'),
        sel('Tinggi'),
      ],
    ],
  },
);

const efisiensi = (indikator: string, ...nilai: readonly string[]) => [
  sel(indikator, 'kiri', { kepalaBaris: true }),
  ...angka(...nilai),
  sel('Efisien'),
];

const tabelEfisiensi = tabel(
  'efisiensi-s1',
  'Tabel 3.2',
  'Tingkat Efisiensi Meningkatnya Layanan Kebijakan Bidang Pemerintahan dan Kesejahteraan Rakyat Tahun 2020',
  {
    sumber: 'data diolah',
    kepala: [
      kepala(
        'Indikator Kinerja',
        'Target Capaian Sasaran (%)',
        'Target Capaian Keuangan (%)',
        'Standar Efisiensi',
        'Realisasi Capaian Sasaran (%)',
        'Realisasi Capaian Keuangan (%)',
        'Indeks Efisiensi',
        'Tingkat Efisiensi',
        'Keterangan',
      ),
      kepala('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'),
    ],
    lebarKolom: [22, 9, 10, 9, 10, 10, 9, 9, 12],
    baris: [
      efisiensi(
        'Rata-Rata Capaian Sasaran Kabupaten Bidang Pemerintahan dan Kesejahteraan Rakyat',
        '95',
        '100',
        '0,95',
        '102,95',
        '87,16',
        '1,18',
        '0,24',
      ),
    ],
    kaki: [efisiensi('Jumlah', '95', '100', '0,95', '102,95', '87,16', '1,18', '0,24')],
  },
);

const tabelAkip = tabel('akip', 'Tabel 3.3', 'Hasil Evaluasi SAKIP Perangkat Daerah', {
  sumber: 'Inspektorat Kabupaten Muara Jati, 2021',
  kepala: [
    [
      sel('No', 'tengah', { rentangBaris: 2 }),
      sel('Perangkat Daerah', 'tengah', { rentangBaris: 2 }),
      sel('Nilai', 'tengah', { rentangKolom: 3 }),
      sel('Predikat', 'tengah', { rentangBaris: 2 }),
    ],
    kepala('2018', '2019', '2020'),
  ],
  lebarKolom: [7, 48, 11, 11, 11, 12],
  baris: Array.from({ length: 38 }, (_, index) => [
    sel(String(index + 1), 'tengah'),
    sel(`Perangkat Daerah Urusan ${index + 1}`, 'kiri', { kepalaBaris: true }),
    ...angka(
      index === 17 ? '–' : `${70 + (index % 9)},${10 + index}`,
      `${74 + (index % 8)},${11 + index}`,
      `${78 + (index % 7)},${12 + index}`,
    ),
    sel(index % 7 > 2 ? 'A' : 'BB', 'tengah'),
  ]),
  kaki: [
    [
      sel('Rata-rata', 'tengah', { rentangKolom: 2, kepalaBaris: true }),
      ...angka('74,12', '77,80', '81,32'),
      sel('A', 'tengah'),
    ],
  ],
});

const tabelPerjanjian = tabel(
  'perjanjian',
  'Tabel 4.1',
  'Perjanjian Kinerja Sekretariat Daerah Tahun 2020',
  {
    lanskap: true,
    sumber: 'Perjanjian Kinerja Perubahan Sekretariat Daerah Tahun 2020',
    kepala: [
      kepala(
        'Sasaran Strategis',
        'Indikator Sasaran',
        'Target 2020',
        'Program Pendukung',
        'Anggaran (Rp)',
        'Bagian',
      ),
    ],
    lebarKolom: [22, 22, 9, 24, 12, 11],
    // More rows than a page is left upright for.
    baris: [...PROGRAM, ...PROGRAM].map(([nama, anggaran], index) => [
      ...(index === 0
        ? [
            sel(
              'Meningkatnya layanan kebijakan bidang pemerintahan dan kesejahteraan rakyat',
              'kiri',
              {
                rentangBaris: 14,
                kepalaBaris: true,
              },
            ),
            sel(
              'Rata-rata capaian sasaran kabupaten bidang pemerintahan dan kesejahteraan rakyat',
              'kiri',
              {
                rentangBaris: 14,
              },
            ),
            sel('95', 'angka', { rentangBaris: 14 }),
          ]
        : []),
      sel(nama),
      sel(anggaran, 'angka'),
      sel('Organisasi'),
    ]),
    kaki: [
      [
        sel('Jumlah', 'kiri', { rentangKolom: 4, kepalaBaris: true }),
        sel('28.589.063.446', 'angka'),
        sel(''),
      ],
    ],
  },
);

const gambarTren: Gambar = {
  jenis: 'gambar',
  id: 'gambar-tren-s1',
  kode: 'tren-s1',
  label: 'Gambar 3.1',
  judul:
    'Rata-Rata Capaian Sasaran Kabupaten Bidang Pemerintahan dan Kesejahteraan Rakyat, 2020–2023',
  sumber: 'Bagian Organisasi Sekretariat Daerah, 2021',
  deskripsi: 'Target naik dari 90 pada 2019 menjadi 100 pada 2023; realisasi 2020 sebesar 102,95.',
  grafik: {
    jenis: 'tren',
    satuan: 'persen',
    head: 'Tahun',
    periods: ['2019', '2020'],
    own: { period: '2020', label: 'Tahun laporan' },
    target: [
      { nilai: 90, tampil: '90' },
      { nilai: 95, tampil: '95' },
    ],
    realisasi: [null, { nilai: 102.95, tampil: '102,95' }],
  },
};

const PANJANG =
  'Laporan kinerja merupakan sarana bagi instansi di lingkungan pemerintah kabupaten untuk menyampaikan pertanggungjawaban kinerja kepada seluruh pemangku kepentingan. Esensi capaian kinerja yang dilaporkan merujuk pada sejauh mana tujuan dan sasaran strategis telah dicapai selama tahun berjalan, sebagaimana ditetapkan dalam dokumen perencanaan jangka menengah daerah. Selain itu, laporan kinerja merupakan sarana evaluasi bagi upaya-upaya perbaikan kinerja di masa datang: untuk setiap celah kinerja yang ditemukan, manajemen dapat merumuskan strategi pemecahan masalahnya.';

const babPendahuluan: Bab = {
  id: 'bab-1',
  label: 'BAB I',
  judul: 'Pendahuluan',
  bagian: [
    {
      id: 'bagian-latar-belakang',
      nomor: '1.1',
      judul: 'Latar Belakang',
      isi: [
        paragraf(PANJANG),
        paragraf(
          'Sistem akuntabilitas kinerja berorientasi kepada hasil (',
          { jenis: 'miring', isi: [teks('result oriented government')] },
          '), dan ',
          { jenis: 'tebal', isi: [teks('diukur setiap tahun')] },
          '.',
          { jenis: 'ganti-baris' },
          'Kode indikatornya ',
          { jenis: 'kode', teks: 'S1.1' },
          '; lihat ',
          { jenis: 'rujukan', id: 'tabel-akip', teks: 'Tabel 3.3' },
          ' dan ',
          { jenis: 'tautan', url: 'https://example.go.id/sakip', isi: [teks('laman SAKIP')] },
          '.',
        ),
        paragraf('Peraturan perundang-undangan yang diacu antara lain:'),
        {
          jenis: 'daftar',
          berurut: true,
          mulai: 1,
          butir: [
            ...item(
              'Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;',
              'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP);',
              'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;',
            ),
            [
              paragraf('Peraturan daerah, yaitu:'),
              {
                jenis: 'daftar',
                berurut: true,
                mulai: 3,
                butir: item(
                  'tentang rencana pembangunan jangka menengah daerah;',
                  'tentang susunan perangkat daerah.',
                ),
              },
            ],
          ],
        },
        paragraf(PANJANG),
      ],
    },
    {
      id: 'bagian-tugas-fungsi',
      nomor: '1.2',
      judul: 'Gambaran Umum Pelaksanaan Tugas dan Fungsi Sekretariat Daerah',
      isi: [
        { jenis: 'subjudul', id: 'subjudul-tugas', tingkat: 3, teks: 'Tugas' },
        paragraf(PANJANG),
        { jenis: 'subjudul', id: 'subjudul-fungsi', tingkat: 4, teks: 'Fungsi' },
        {
          jenis: 'daftar',
          berurut: false,
          mulai: 1,
          butir: item(
            'pengoordinasian penyusunan kebijakan daerah;',
            'pelayanan administratif dan pembinaan aparatur sipil negara.',
          ),
        },
        { jenis: 'subjudul', id: 'subjudul-isu', tingkat: 5, teks: 'Isu strategis' },
        paragraf(PANJANG),
        paragraf(PANJANG),
      ],
    },
  ],
};

const babPerencanaan: Bab = {
  id: 'bab-2',
  label: 'BAB II',
  judul: 'Perencanaan dan Perjanjian Kinerja',
  bagian: [
    {
      id: 'bagian-renstra',
      nomor: '2.1',
      judul: 'Rencana Strategis',
      isi: [
        paragraf('Visi pembangunan daerah dalam 5 (lima) tahun mendatang yaitu:'),
        {
          jenis: 'kutipan',
          isi: [
            paragraf({
              jenis: 'tebal',
              isi: [teks('“Terwujudnya Muara Jati yang Unggul dan Sejahtera”')],
            }),
          ],
        },
        paragraf(PANJANG),
        tabelTujuan,
        paragraf(PANJANG),
      ],
    },
  ],
};

const babAkuntabilitas: Bab = {
  id: 'bab-3',
  label: 'BAB III',
  judul: 'Akuntabilitas Kinerja',
  bagian: [
    {
      id: 'bagian-capaian',
      nomor: '3.1',
      judul: 'Capaian Kinerja Organisasi',
      isi: [
        {
          jenis: 'subjudul',
          id: 'sasaran-s1',
          tingkat: 3,
          teks: 'Sasaran 1: Meningkatnya Layanan Kebijakan Bidang Pemerintahan dan Kesejahteraan Rakyat',
        },
        paragraf(PANJANG),
        gambarTren,
        paragraf(PANJANG),
        tabelSasaran,
        paragraf(PANJANG),
        tabelEfisiensi,
        paragraf(PANJANG),
        {
          jenis: 'dokumentasi',
          judul: 'Dokumentasi Pencapaian Sasaran',
          foto: [
            {
              berkas: '2020/gambar/rapat.jpg',
              keterangan: 'Rapat koordinasi pelayanan publik, Maret 2020',
            },
            {
              berkas: '2020/gambar/penghargaan.jpg',
              keterangan: 'Penyerahan penghargaan kabupaten peduli hak asasi manusia',
            },
            {
              berkas: '2020/gambar/sosialisasi.jpg',
              keterangan: 'Sosialisasi produk hukum daerah',
            },
          ],
        },
        tabelAkip,
        paragraf(PANJANG),
      ],
    },
    {
      id: 'bagian-anggaran',
      nomor: '3.2',
      judul: 'Realisasi Anggaran',
      isi: [paragraf(PANJANG), tabelAnggaran],
    },
  ],
};

const babLampiran: Bab = {
  id: 'lampiran',
  label: 'LAMPIRAN',
  judul: 'Perjanjian Kinerja',
  bagian: [
    {
      id: 'bagian-perjanjian',
      nomor: null,
      judul: 'Perjanjian Kinerja Perubahan',
      isi: [paragraf(PANJANG), tabelPerjanjian],
    },
    { id: 'bagian-penutup', nomor: null, judul: 'Catatan Akhir', isi: [paragraf(PANJANG)] },
  ],
};

const BAB = [babPendahuluan, babPerencanaan, babAkuntabilitas, babLampiran];
const entriTabel = ({ id, label, judul }: Tabel): Entri => ({ id, label, judul, tingkat: 1 });
const entriDepan = (id: string, judul: string): Entri => ({ id, label: '', judul, tingkat: 1 });

/** One card of each status, one of them with years that lack a value. */
export const SEKILAS: Sekilas = {
  jenis: 'sekilas',
  jumlah: [
    { nilai: '1 dari 3', keterangan: 'indikator mencapai target', status: 'tercapai' },
    { nilai: '–', keterangan: 'realisasi anggaran belum dilaporkan', status: null },
  ],
  kelompok: [
    {
      judul: 'Meningkatnya Layanan',
      kartu: [
        kartu('S1.1', {
          status: 'tercapai',
          tren: {
            id: 'tren-s1.1',
            deskripsi: 'Realisasi 2018: 90; 2019: tidak ada; 2020: 102,95 (persen).',
            titik: [
              { tahun: 2018, titik: { nilai: 90, tampil: '90' } },
              { tahun: 2019, titik: null },
              { tahun: 2020, titik: { nilai: 102.95, tampil: '102,95' } },
            ],
          },
        }),
        kartu('S1.2', { status: 'belum', teksStatus: 'Belum tercapai', predikat: 'Sangat Rendah' }),
        kartu('S1.3', {
          status: 'tak-terukur',
          teksStatus: 'Belum terukur',
          capaian: '–',
          predikat: '–',
        }),
      ],
    },
  ],
};

/** The example; every value that may be null is null somewhere and something elsewhere. */
export const CONTOH: Laporan = {
  draf: false,
  bahasa: 'id',
  judul: 'Laporan Kinerja Instansi Pemerintah Sekretariat Daerah Kabupaten Muara Jati Tahun 2020',
  penulis: 'Sekretariat Daerah Kabupaten Muara Jati',
  tampilan: DEFAULT_TAMPILAN,
  nomor: null,
  sampul: {
    judul: 'Laporan Kinerja Instansi Pemerintah',
    tahun: 2020,
    masa: 'Tahun 2020',
    induk: null,
    nomor: null,
    instansi: 'Sekretariat Daerah',
    daerah: 'Kabupaten Muara Jati',
    kota: 'Muara Jati',
    tahunTerbit: 2021,
  },
  bagianDepan: [
    {
      id: 'kata-pengantar',
      nomor: null,
      judul: 'Kata Pengantar',
      isi: [
        paragraf(
          'Puji syukur kehadapan Tuhan Yang Maha Esa, laporan kinerja instansi pemerintah (LKjIP) Sekretariat Daerah Tahun 2020 telah disusun sesuai rencana.',
        ),
        paragraf(PANJANG),
        paragraf(
          'Demikian, semoga laporan ini memberikan manfaat sebesar-besarnya kepada kita semua.',
        ),
        {
          jenis: 'tanda-tangan',
          tempatTanggal: 'Muara Jati, Februari 2021',
          jabatan: 'Sekretaris Daerah Kabupaten Muara Jati',
          nama: 'Ir. I Wayan Contoh, M.M.',
          pangkat: null,
          nip: '19630721 198803 1 013',
          nrp: null,
        },
      ],
    },
    {
      id: 'ikhtisar-eksekutif',
      nomor: null,
      judul: 'Ikhtisar Eksekutif',
      isi: [
        paragraf(PANJANG),
        paragraf(PANJANG),
        {
          jenis: 'tanda-tangan',
          tempatTanggal: 'Muara Jati, Februari 2021',
          jabatan: 'Sekretaris Daerah',
          nama: null,
          pangkat: null,
          nip: null,
          nrp: '75010101',
        },
      ],
    },
    { id: 'sekilas-kinerja', nomor: null, judul: 'Sekilas Kinerja', isi: [SEKILAS] },
  ],
  daftarIsi: [
    entriDepan('kata-pengantar', 'Kata Pengantar'),
    entriDepan('ikhtisar-eksekutif', 'Ikhtisar Eksekutif'),
    entriDepan('sekilas-kinerja', 'Sekilas Kinerja'),
    entriDepan('daftar-isi', 'Daftar Isi'),
    entriDepan('daftar-gambar', 'Daftar Gambar'),
    entriDepan('daftar-tabel', 'Daftar Tabel'),
    ...BAB.flatMap(({ id, label, judul, bagian }): readonly Entri[] => [
      { id, label, judul, tingkat: 1 },
      ...bagian.map((one): Entri => ({
        id: one.id,
        label: one.nomor ?? '',
        judul: one.judul,
        tingkat: 2,
      })),
      ...(id === 'bab-3'
        ? [
            {
              id: 'sasaran-s1',
              label: '',
              judul:
                'Sasaran 1: Meningkatnya Layanan Kebijakan Bidang Pemerintahan dan Kesejahteraan Rakyat',
              tingkat: 3,
            } as const,
          ]
        : []),
    ]),
  ],
  daftarGambar: [
    { id: gambarTren.id, label: gambarTren.label, judul: gambarTren.judul, tingkat: 1 },
  ],
  daftarTabel: [
    tabelTujuan,
    tabelSasaran,
    tabelEfisiensi,
    tabelAkip,
    tabelAnggaran,
    tabelPerjanjian,
  ].map(entriTabel),
  bab: BAB,
};

/** A stand-in for the drawn chart. */
export const GRAFIK: ReadonlyMap<string, string> = new Map([
  [
    'gambar-tren-s1',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300" role="img" aria-labelledby="gambar-tren-s1-t gambar-tren-s1-d">
<title id="gambar-tren-s1-t">Rata-rata capaian sasaran</title>
<desc id="gambar-tren-s1-d">Target naik dari 90 menjadi 100; realisasi 2020 sebesar 102,95.</desc>
<path d="M60 40H620M60 100H620M60 160H620M60 220H620" stroke="#d5dae0"/>
<path d="M100 220L230 190L360 190L490 190L600 100" fill="none" stroke="#8a97a8" stroke-width="2.5"/>
<path d="M100 205L230 70" fill="none" stroke="#1f3a5f" stroke-width="3"/>
<text x="238" y="64" font-family="Source Sans 3" font-size="15" font-weight="600" fill="#1f3a5f">102,95</text>
<text x="100" y="262" font-family="Source Sans 3" font-size="13" fill="#525b66">2019</text>
<text x="220" y="262" font-family="Source Sans 3" font-size="13" fill="#525b66">2020</text>
</svg>
`,
  ],
]);

/** Three flat pictures in place of photographs. */
export const FOTO: ReadonlyMap<string, string> = new Map(
  ['rapat', 'penghargaan', 'sosialisasi'].map((nama, index) => [
    `2020/gambar/${nama}.jpg`,
    `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='600'%3E%3Crect width='900' height='600' fill='hsl(${210 + index * 40} 25%25 ${50 + index * 8}%25)'/%3E%3Ccircle cx='${250 + index * 180}' cy='300' r='150' fill='white' fill-opacity='.35'/%3E%3C/svg%3E`,
  ]),
);
