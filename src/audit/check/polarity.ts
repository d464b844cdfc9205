// Which indicators are better when they are lower, as far as their names say so.

import { fold } from '../table/head.ts';

const LOWER =
  /\b(?:kemiskinan|miskin|pengangguran|kematian|stunting|gizi buruk|gini|ketimpangan|kesenjangan|inflasi|kerugian|temuan|keluhan|pengaduan|pelanggaran|kecelakaan|kriminalitas|kejahatan|penyimpangan|penyakit|prevalensi|insiden|kebakaran|kerusakan|kumuh|putus sekolah|buta huruf|ketergantungan|tunggakan|waktu tunggu|lama waktu|konflik|kasus)\b/;
/** Words that turn it round: what is done about them is better when it is more. */
const TURNED =
  /\b(?:ditangani|diselesaikan|penyelesaian|ditindaklanjuti|tindak lanjut|tertangani|selesai|penanganan|penurunan|pengurangan|ditekan|terlayani|penanggulangan|pencegahan|cakupan|teratasi)\b/;

export function lowerIsBetter(name: string): boolean {
  const text = fold(name);
  return LOWER.test(text) && !TURNED.test(text);
}
