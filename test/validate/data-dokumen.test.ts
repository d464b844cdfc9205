// The exam of domain.md section 6 on documents, time, prose and completeness of data/: each finding, and nothing else.
// The example agency, whose report has nothing of the kind, stays silent.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bahanData, bahanFolder, periksa, checksOf } from './ruang.ts';

const ATURAN = checksOf('documents', 'time', 'prose', 'completeness');

test('what the documents, the years and the prose of the 2020 report leave to ask', async () => {
  const baris = periksa(await bahanData(), ...ATURAN);
  // Places move when a comment is added to the data: the text is what counts.
  expect(baris.map((one) => one.replace(/:\d+:\d+:/, ':'))).toMatchInlineSnapshot(`
    [
      "2020/anggaran.yaml: peringatan: efisiensi penggunaan sumber daya belum ada untuk S3.1 dan S3.2 (tersedia 2 dari 4 indikator) [kelengkapan-efisiensi]",
      "2020/narasi/1.1-latar-belakang.md: peringatan: peraturan tentang Rencana Kerja Pemerintah Daerah tahun 2019 dikutip dalam laporan tahun 2020 [peraturan-tahun-lain]",
      "2020/narasi/1.1-latar-belakang.md: peringatan: peraturan tentang Anggaran Pendapatan dan Belanja Daerah tahun 2019 dikutip dalam laporan tahun 2020 [peraturan-tahun-lain]",
      "2020/narasi/2.3-perjanjian-kinerja.md: peringatan: kalimat ini menyebut Renja tahun 2019, laporan ini tentang tahun 2020 [narasi-tahun-lain]",
      "2020/narasi/3.1-S1.md: info: kalimat ini memakai data tahun 2018 tanpa membandingkannya dengan tahun 2020 [narasi-data-lama]",
      "2020/narasi/3.1-S3.2.md: info: kalimat ini memakai data tahun 2018 tanpa membandingkannya dengan tahun 2020 [narasi-data-lama]",
      "2020/realisasi.yaml: peringatan: perbandingan dengan standar nasional belum ada untuk S1.1, S2.1, S3.1, dan S3.2 (tersedia 0 dari 4 indikator) [kelengkapan-standar-nasional]",
      "2020/realisasi.yaml: peringatan: realisasi tahun-tahun sebelumnya belum ada untuk S1.1 dan S2.1 (tersedia 2 dari 4 indikator) [kelengkapan-tahun-lalu]",
      "2020/realisasi.yaml: peringatan: satuan yang sama ditulis berbeda-beda: "persen" (2 kali), "%" (2 kali) [satuan-beragam]",
      "2020/realisasi.yaml: peringatan: satuan yang sama ditulis berbeda-beda: "poin" (3 kali), "point" (2 kali), "Point" (5 kali) [satuan-beragam]",
      "2020/realisasi.yaml: peringatan: realisasi "Indeks Pembangunan Manusia (IPM)" (71,71) memakai data tahun 2019, padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]",
      "2020/realisasi.yaml: peringatan: nama sasaran "Menurunnya angka kemiskinan dari 6,29% menjadi 3%" memuat targetnya sendiri ("dari 6,29% menjadi 3%") [nama-memuat-target]",
      "2020/realisasi.yaml: peringatan: realisasi "Persentase Penduduk Miskin (%)" (5,4) memakai data tahun 2019, padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]",
      "2020/realisasi.yaml: peringatan: nama "Laju Pertumbuhan PDRB (%)" menyebut satuan persen, satuannya tertulis "Point" [satuan-bertentangan]",
      "2020/realisasi.yaml: peringatan: realisasi "Laju Pertumbuhan PDRB (%)" (5,44) memakai data tahun 2019, padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]",
      "2020/target.yaml: peringatan: target S1.1 tahun 2020 tidak sama: Renstra 90, IKU 95, Perjanjian Kinerja Perubahan 90; capaian 108,37 menurut IKU, 114,39 dengan target 90 [target-berbeda]",
      "2020/target.yaml: peringatan: target S2.1 tahun 2020 tidak sama: Renstra 90, IKU 95, Perjanjian Kinerja Perubahan 90; capaian 116,01 menurut IKU, 122,46 dengan target 90 [target-berbeda]",
      "2020/target.yaml: peringatan: target S3.1 tahun 2020 tidak sama: Renstra 87, IKU 82, Perjanjian Kinerja Perubahan 87; capaian 99,57 menurut IKU, 93,85 dengan target 87 [target-berbeda]",
      "2020/target.yaml: peringatan: Perjanjian Kinerja Perubahan memuat 4 sasaran, Renstra 3; tidak ada pada Renstra: "Meningkatnya Kualitas Pelayanan Publik" [sasaran-jumlah-berbeda]",
      "2020/target.yaml: peringatan: nama sasaran S2 pada Perjanjian Kinerja Perubahan lain dari Renstra: di sini "Perencanaan", pada Renstra "Perekonomian" [nama-berbeda]",
      "2020/target.yaml: peringatan: nama indikator S2.1 pada Perjanjian Kinerja Perubahan lain dari Renstra: di sini "Perencanaan", pada Renstra "Perekonomian" [nama-berbeda]",
      "2020/target.yaml: peringatan: nama sasaran S3 pada Perjanjian Kinerja Perubahan lain dari Renstra: di sini "Kinerja", pada Renstra "dan Pelayanan Publik" [nama-berbeda]",
      "2020/target.yaml: peringatan: sasaran "Meningkatnya Kualitas Pelayanan Publik" pada Perjanjian Kinerja Perubahan tidak ada pada Renstra; di Renstra indikatornya milik sasaran S3 [sasaran-di-luar-renstra]",
    ]
  `);
});

test.each([2021, 2022, 2023])('nothing false is said of the example of %i', async (tahun) => {
  const folder = fileURLToPath(new URL('../../examples/dinas-contoh', import.meta.url));
  expect(periksa(await bahanFolder(folder, tahun), ...ATURAN)).toEqual([]);
});
