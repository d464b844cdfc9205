// What the person who fills in a form has to know, as the sheet says it.

/** A paragraph each. */
export function instructions(tahun: number): readonly string[] {
  return [
    `Isi hanya sel berlatar kuning. Kuning tua belum berisi; kuning muda sudah berisi dan boleh diperbaiki. Sel lain hanya keterangan dan tidak dibaca.`,
    'Jangan mengganti nama lembar, judul kolom, kode, atau nomor baris. Baris yang tidak diketahui boleh dibiarkan kosong.',
    'Ketik angka sebagai angka, bukan teks: 102,95 pada Excel berbahasa Indonesia, 102.95 pada Excel berbahasa Inggris. Angka yang benar rata kanan.',
    'Persen ditulis tanpa tanda persen: 85, bukan 85%.',
    'Rupiah ditulis bulat tanpa sen dan tanpa "Rp".',
    'Yang belum ada dibiarkan kosong. Tulis 0 hanya bila nilainya memang nol.',
    'Sel kosong tidak menghapus nilai yang sudah ada. Untuk menghapusnya, tulis: kosong',
    'Target berupa rentang ditulis: 65 s.d. 75',
    'Realisasi yang "dihitung dari tabel" tidak diketik: isi lembar tabelnya.',
    'Realisasi yang "diambil dari unit" juga tidak diketik: angkanya diperbaiki pada data unit itu.',
    'Indikator, baris tabel, dan program baru ditambahkan pada berkas datanya, bukan pada formulir ini.',
    `Setelah diisi, simpan sebagai .xlsx lalu jalankan: lkjip import BERKAS.xlsx --tahun ${tahun}`,
  ];
}
