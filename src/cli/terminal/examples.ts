// Lines to copy, for the help of each command; test/cli/pemakaian.test.ts holds them against what the commands take.

export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  build: [
    'lkjip build 2023',
    'lkjip build 2023 --format html,pdf,json,docx,xlsx,csv,ringkas',
    'lkjip build 2023 --open',
    'lkjip build --all --data instansi',
  ],
  merge: ['lkjip merge ringkasan/*.json --summary ringkasan.json'],
  validate: [
    'lkjip validate 2023',
    'lkjip validate 2023 --only galat',
    'lkjip validate --fix --dry-run',
    'lkjip validate --all --data instansi',
  ],
  audit: [
    'lkjip audit laporan-2022.pdf',
    'lkjip audit laporan-2022.pdf --mark temuan.pdf',
    'lkjip audit laporan-2022.docx --format html,pdf,docx --output reviu',
  ],
  review: ['lkjip review 2023', 'lkjip review 2023 --format docx,pdf,html --output reviu'],
  diff: [
    'lkjip diff 2022 2023',
    'lkjip diff 2023@main 2023 --format markdown',
    'lkjip diff 2022 2023 --all --data instansi',
  ],
  explain: ['lkjip explain S1.1', 'lkjip explain angka-indonesia'],
  watch: ['lkjip watch 2023 --open'],
  new: ['lkjip new 2024'],
  init: [
    'lkjip init laporan-dinas',
    'lkjip init perpus --from laporan-2022.docx',
    'lkjip init --ci github',
    'lkjip init kabupaten --ci github --all',
  ],
  export: ['lkjip export --form formulir.xlsx --tahun 2023'],
  import: ['lkjip import formulir.xlsx --dry-run'],
  panduan: ['lkjip panduan mulai', 'lkjip panduan data anggaran'],
  teks: ['lkjip teks laporan/2023/lkjip-2023.pdf'],
  schema: ['lkjip schema target', 'lkjip schema --output skema'],
  doctor: ['lkjip doctor'],
  completion: ['lkjip completion bash'],
};
