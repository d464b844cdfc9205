// What the person who fills in a form has to know, as the sheet says it.

/** A paragraph and the words at its side. */
export interface Instruction {
  readonly head: string;
  readonly text: string;
}

export function instructions(tahun: number): readonly Instruction[] {
  return [
    {
      head: 'Yang diisi',
      text: 'Isi hanya sel berlatar kuning. Kuning tua belum berisi; kuning muda sudah berisi dan boleh diperbaiki. Sel lain hanya keterangan, terkunci, dan tidak dibaca.',
    },
    {
      head: 'Angka',
      text: 'Ketik angka sebagai angka, bukan teks: 102,95 pada Excel berbahasa Indonesia, 102.95 pada Excel berbahasa Inggris. Angka yang benar rata kanan; sel yang memerah berisi teks.',
    },
    { head: 'Persen', text: 'Persen ditulis tanpa tanda persen: 85, bukan 85%.' },
    { head: 'Rupiah', text: 'Rupiah ditulis bulat tanpa sen dan tanpa "Rp".' },
    {
      head: 'Rentang',
      text: 'Target berupa rentang ditulis: 65 s.d. 75; berupa batas: ≥ 95 atau ≤ 5',
    },
    {
      head: 'Tanggal',
      text: 'Tanggal diketik sebagai tanggal, misalnya 19/1/2024, dan harus tampil sebagai 19 Januari 2024. Bila tampil lain, hari dan bulannya tertukar.',
    },
    {
      head: 'Bagian',
      text: 'Realisasi berupa bagian ditulis: 45 / 60, atau 7 / 8000 per 100000 (sel yang masih kosong diformat Text lebih dahulu). Yang tidak ada nilainya ditulis dengan alasannya, misalnya: Nihil: tidak ada permohonan banding',
    },
    {
      head: 'Yang belum ada',
      text: 'Yang belum ada atau tidak diketahui dibiarkan kosong. Tulis 0 hanya bila nilainya memang nol.',
    },
    {
      head: 'Menghapus',
      text: 'Sel kosong tidak menghapus nilai yang sudah ada. Untuk menghapusnya, tulis: kosong',
    },
    {
      head: 'Yang dihitung',
      text: 'Realisasi yang "dihitung dari tabel" tidak diketik: isi lembar tabelnya; yang "dihitung dari triwulan": isi lembar Triwulan. Realisasi yang "diambil dari unit" juga tidak diketik: angkanya diperbaiki pada data unit itu.',
    },
    {
      head: 'Yang baru',
      text: 'Indikator, baris tabel, dan program baru ditambahkan pada berkas datanya, bukan pada formulir ini.',
    },
    {
      head: 'Susunan',
      text: 'Jangan mengganti nama lembar, judul kolom, kode, atau nomor baris, dan jangan memindahkan lembar ke buku kerja lain: formulir ini menyimpan nilai yang diekspor, sehingga hanya yang Anda ubah yang dimasukkan.',
    },
    {
      head: 'Setelah diisi',
      text: `Simpan sebagai .xlsx, lalu kirim kembali. Yang menerima menjalankan: lkjip import BERKAS.xlsx --tahun ${tahun}`,
    },
  ];
}
