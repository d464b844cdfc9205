// Rules of the photographs: those that are not there, and those that are not printed.

import type { BrokenPicture } from '../../source/workspace.ts';
import { ruleSet, rule } from '../../diagnostic/rule.ts';

export const photoRules = ruleSet({
  'foto-tak-ada': rule<{ file: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Foto yang dirujuk harus ada di folder gambar tahun itu.',
      en: 'A photograph that is referred to must be in the gambar folder of that year.',
    },
    id: ({ file }) => ({
      pesan: `foto "${file}" tidak ada di folder gambar`,
      saran: 'salin fotonya ke folder gambar, atau perbaiki namanya',
    }),
    en: ({ file }) => ({
      pesan: `the photograph "${file}" is not in the gambar folder`,
      saran: 'copy it there, or mend its name',
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          ![Penyerahan penghargaan pelayanan](../gambar/penghargaan.jpg)
        `,
      },
      mended: [
        [
          '![Penyerahan penghargaan pelayanan](../gambar/penghargaan.jpg)',
          'Penghargaan pelayanan diterima pada akhir tahun.',
        ],
      ],
    },
    cure: {
      id: 'salin fotonya ke folder gambar tahun itu, atau perbaiki namanya; huruf besar dan kecil dibedakan.',
      en: "copy the photograph into that year's gambar folder, or mend its name; capitals and small letters differ.",
    },
  }),
  'foto-tak-dicetak': rule<{ sebab: 'nama' | 'akhiran'; contoh: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Foto yang tidak punya tempat tidak ikut tercetak.',
      en: 'A photograph that has no place is not printed.',
    },
    id: ({ sebab, contoh }) =>
      sebab === 'nama'
        ? {
            pesan:
              'foto ini tidak dicetak: namanya tidak diawali kode sasaran atau indikator, dan tidak ada naskah yang memuatnya',
            saran: `beri nama seperti ${contoh}, atau muat di naskah: ![keterangan](../gambar/nama.jpg)`,
          }
        : {
            pesan: 'foto ini tidak dicetak: namanya tidak berakhir .jpg, .png atau .webp',
            saran: `simpan sebagai JPEG, PNG atau WebP, dengan nama seperti ${contoh}`,
          },
    en: ({ sebab, contoh }) =>
      sebab === 'nama'
        ? {
            pesan:
              'this photograph is not printed: its name does not begin with the kode of a sasaran or indikator, and no prose shows it',
            saran: `give it a name such as ${contoh}, or show it in the prose: ![caption](../gambar/name.jpg)`,
          }
        : {
            pesan: 'this photograph is not printed: its name does not end in .jpg, .png or .webp',
            saran: `save it as JPEG, PNG or WebP, with a name such as ${contoh}`,
          },
    example: {
      files: {
        '2020/gambar/S9-rapat.jpg': '',
        '2020/gambar/S1-rapat.heic': '',
      },
    },
    cure: {
      id: 'awali nama fotonya dengan kode sasaran atau indikator dan tanda hubung, seperti `S1-rapat-koordinasi.jpg`, atau muat di naskah: `![Rapat koordinasi](../gambar/rapat.jpg)`.',
      en: 'begin the name of the photograph with the kode of a sasaran or indikator and a hyphen, such as `S1-rapat-koordinasi.jpg`, or show it in the prose: `![Rapat koordinasi](../gambar/rapat.jpg)`.',
    },
  }),
  'foto-bagian-ditiadakan': rule<{ bagian: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Foto yang tidak ikut tercetak sebaiknya diketahui.',
      en: 'It is well to know which photographs are not printed.',
    },
    id: ({ bagian }) => ({
      pesan: `foto "${bagian}" tidak dimuat: bagiannya ditiadakan di tampilan.bagian`,
      saran: 'hapus berkasnya, atau muat lagi bagiannya',
    }),
    en: ({ bagian }) => ({
      pesan: `a photograph of "${bagian}" is not in the report: tampilan.bagian leaves its section out`,
      saran: 'remove the file, or bring the section back',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan: { bagian: { kinerja: [realisasi-anggaran] } }
        `,
        '2020/gambar/S1-rapat.jpg': '',
      },
    },
    cure: {
      id: 'tidak perlu apa-apa bila memang demikian; atau hapus berkasnya, atau muat lagi bagiannya.',
      en: 'nothing, if it is meant so; else remove the file, or bring the section back.',
    },
  }),
  'gambar-rusak': rule<BrokenPicture>({
    tingkat: 'galat',
    mengapa: {
      id: 'Laporan tidak dapat disusun dengan gambar yang tidak dapat dicetak.',
      en: 'A report cannot be made with a picture that cannot be printed.',
    },
    id: ({ reason, advice }) => ({ pesan: `gambar ini ${reason.id}`, saran: advice.id }),
    en: ({ reason, advice }) => ({ pesan: `this picture ${reason.en}`, saran: advice.en }),
    example: {
      files: {
        '2020/gambar/S1-rapat.jpg (terpotong)': '',
      },
    },
    cure: {
      id: 'salin lagi fotonya dari kamera atau ponsel, simpan sebagai JPEG, PNG atau WebP (paling banyak 20 MB, 50 juta piksel), atau hapus dari folder gambar.',
      en: 'copy the photograph from the camera or telephone again, save it as JPEG, PNG or WebP (at most 20 MB, 50 million pixels), or remove it from the gambar folder.',
    },
  }),
});
