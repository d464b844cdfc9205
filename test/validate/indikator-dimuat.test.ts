// Indikator that IKU or Perjanjian Kinerja leave out, where the other one is what capaian is measured against.

import { expect, test } from 'vitest';
import { checkIndikatorDimuat } from '../../src/validate/documents/left-out.ts';
import { bahan, MINIMAL, periksa, saran } from './ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - kode: T1
    nama: Meningkatkan pelayanan
    indikator: [{ kode: T1.1, nama: Indeks, satuan: poin, iku: true, target: { 2020: 70 } }]
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Nilai, satuan: poin, iku: true, target: { 2020: 80 } }
      - { kode: S1.2, nama: Waktu, satuan: hari, iku: true, target: { 2020: 3 } }
      - { kode: S1.3, nama: Biaya, satuan: rupiah, target: { 2020: 5 } }
      - { kode: S1.4, nama: Loket, satuan: loket, iku: true, target: { 2021: 2 } }
`;
const isi = (target: string) =>
  bahan(MINIMAL, { 'renstra-2019-2023.yaml': RENSTRA, '2020/target.yaml': target });
const finding = (target: string) => periksa(isi(target), checkIndikatorDimuat);

const PK = 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 80, S1.2: 3, S1.3: 5 } }]\n';

test('documents that hold what they owe are silent, and so is the only one', () => {
  expect(finding(`iku: { target: { T1.1: 70, S1.1: 80, S1.2: 3 } }\n${PK}`)).toEqual([]);
  expect(finding(PK)).toEqual([]);
  expect(finding('perjanjian_kinerja: []\n')).toEqual([]);
});

test('the IKU lacks what the Renstra marks as IKU, while the PK is measured against', () => {
  const target = `iku: { target: { S1.1: 80 } }\n${PK}`;
  expect(finding(target)).toEqual([
    '2020/target.yaml:1:8: peringatan: IKU tidak memuat target S1.2 (Waktu) dan T1.1 (Indeks), yang pada Renstra ditandai sebagai IKU [indikator-tak-dimuat]',
  ]);
  expect(saran(isi(target), checkIndikatorDimuat)).toEqual([
    'tambahkan targetnya pada IKU, hapus "iku: true" pada Renstra, atau tulis alasannya pada "catatan"',
  ]);
});

test('the last PK lacks an indikator of a sasaran, while the IKU is measured against', () => {
  const iku = 'iku: { target: { T1.1: 70, S1.1: 80, S1.2: 3, S1.4: 2 } }\ndasar_capaian: iku\n';
  const pk = (isi: string) => `${iku}perjanjian_kinerja: [{ versi: perubahan, ${isi} }]\n`;
  expect(finding(pk('target: { S1.1: 80, S1.2: 3, S1.4: 2 }'))).toEqual([
    '2020/target.yaml:3:42: peringatan: Perjanjian Kinerja Perubahan tidak memuat target S1.3 (Biaya), yang pada Renstra mengukur sasaran [indikator-tak-dimuat]',
  ]);
  expect(finding(pk('target: { S1.1: 80, S1.2: 3, S1.3: 5 }'))[0]).toContain('S1.4 (Loket)');
  const catatan = 'catatan: { S1.3: "dihapus pada perubahan", S1.4: "mulai 2021" }';
  expect(finding(pk(`target: { S1.1: 80, S1.2: 3 }, ${catatan}`))).toEqual([]);
  expect(finding(pk('target: { S1.1: 80 }, catatan: { S1: "dialihkan" }'))).toEqual([]);
});
