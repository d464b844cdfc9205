// <tahun>/lampiran/keterangan.yaml: what the files beside it are called.

import { jsonSchema, optionalText } from './leaf.ts';
import { menurutKolom } from './common.ts';

/**
 * Every file that is bound in may have its title here, under its name with the ending; what no file has is a finding of
 * `annexes.ts`, which knows the names that there are.
 */
export const keteranganSchema = menurutKolom(
  optionalText().describe(
    'Judul lampiran; juga dibacakan kepada yang tidak dapat melihat halamannya',
  ),
).meta({
  description:
    'Judul setiap berkas lampiran menurut nama berkasnya; tanpa judul dipakai nama berkasnya',
  examples: [{ '01-perjanjian-kinerja.pdf': 'Perjanjian Kinerja Tahun 2020 yang ditandatangani' }],
});

jsonSchema.add(keteranganSchema, { propertyNames: { pattern: '\\.(?:pdf|jpe?g|png)$' } });
