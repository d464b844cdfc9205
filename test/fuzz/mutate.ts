// A seeded generator of broken workspaces: the same seed gives the same bytes.

/** mulberry32: small, fast, and good enough to pick mutations. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Acak {
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function chance(seed: number): Acak {
  const next = seeded(seed);
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick: (list) => {
      const picked = list[int(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}

/** Values that have no business where they are put. */
const ASING = [
  '',
  'null',
  '~',
  'true',
  'ya',
  '2020-01-05',
  '1.000',
  '102,95',
  '85%',
  'Rp 1.000',
  '-0',
  '1e999',
  '.inf',
  '.nan',
  '0x1F',
  '0o17',
  '1_000',
  '99999999999999999999999999999999999999',
  '-5',
  '0',
  '"',
  "'",
  '[',
  '{',
  '[]',
  '{}',
  '*a',
  '&a b',
  '!!js/function x',
  '!!binary aGk=',
  '|',
  '>',
  '- - - -',
  '? x',
  '__proto__',
  'constructor',
  'toString',
  '{ __proto__: { x: 1 } }',
  '{ dari: 1, sampai: 0 }',
  '[1, [2, [3]]]',
  '\u0000',
  '\u202e',
  '𝟙',
  '<script>',
  '{{target "S1.1"}}',
  'x'.repeat(5000),
  '9'.repeat(400),
  '${x}',
  '../../x',
  '%PDF',
  '\t',
  '#',
  '@',
  '`',
];

type Mutasi = (teks: string, random: Acak) => string;

const lines = (teks: string) => teks.split('\n');

const MUTASI: readonly Mutasi[] = [
  // truncated
  (teks, random) => teks.slice(0, random.int(teks.length + 1)),
  // a line gone, doubled, swapped, re-indented
  (teks, random) => edit(teks, (baris) => void baris.splice(random.int(baris.length), 1)),
  (teks, random) =>
    edit(teks, (baris) => {
      const i = random.int(baris.length);
      baris.splice(i, 0, baris[i] ?? '');
    }),
  (teks, random) =>
    edit(teks, (baris) => {
      const [i, j] = [random.int(baris.length), random.int(baris.length)];
      [baris[i], baris[j]] = [baris[j] ?? '', baris[i] ?? ''];
    }),
  (teks, random) =>
    edit(teks, (baris) => {
      const i = random.int(baris.length);
      baris[i] = random.pick([' ', '  ', '\t', '']) + (baris[i] ?? '').trimStart();
    }),
  // a value of another type
  (teks, random) =>
    edit(teks, (baris) => {
      const i = random.int(baris.length);
      baris[i] = (baris[i] ?? '').replace(/:.*$/, () => `: ${random.pick(ASING)}`);
    }),
  (teks, random) => {
    const angka = [...teks.matchAll(/\d+(?:\.\d+)?/g)];
    if (angka.length === 0) return teks;
    const one = random.pick(angka);
    return teks.slice(0, one.index) + random.pick(ASING) + teks.slice(one.index + one[0].length);
  },
  // a key of another name
  (teks, random) =>
    edit(teks, (baris) => {
      const i = random.int(baris.length);
      baris[i] = (baris[i] ?? '').replace(/[\w.-]+:/, () => `${random.pick(ASING)}:`);
    }),
  // random bytes
  (teks, random) => {
    const i = random.int(teks.length + 1);
    const sampah = Array.from({ length: 1 + random.int(8) }, () =>
      String.fromCharCode(random.int(0x3000)),
    );
    return teks.slice(0, i) + sampah.join('') + teks.slice(i + random.int(8));
  },
  // deep nesting
  (teks, random) => `${teks}\ndalam: ${'['.repeat(1 + random.int(30_000))}`,
  (teks, random) => `${teks}\ndalam: ${'{a: '.repeat(1 + random.int(3000))}`,
  (teks, random) =>
    teks + Array.from({ length: random.int(300) }, (_, i) => `\n${' '.repeat(i)}a:`).join(''),
  // alias bombs
  (teks) => `${teks}\nx: &a [1,1,1,1,1,1,1,1,1]\n${bomb(9)}`,
  (teks) => `${teks}\nx: &a { b: *a }`,
  (teks) => `${teks}\n<<: *tidak-ada`,
  // huge
  (teks, random) => `${teks}\n${'- x\n'.repeat(random.int(5000))}`,
  (teks, random) => `${teks}\nbesar: ${'y'.repeat(random.int(200_000))}`,
  (teks, random) =>
    teks + Array.from({ length: random.int(2000) }, (_, i) => `\nk${String(i)}: {}`).join(''),
  // prose
  (teks, random) =>
    `${teks}\n\n${random.pick(['{{', '{{x}}', '{{target}}', '{{target "x" "y" "z"}}', '{{tabel "x"}}', '![a](../../x.png)', '<b>', '[x](javascript:1)', '| a |\n|-|\n| b |', '#'.repeat(400), '> '.repeat(3000), '*'.repeat(5000), '[['.repeat(2000), '{{rataRata "x" 1}}'])}\n`,
];

function edit(teks: string, change: (baris: string[]) => void): string {
  const baris = lines(teks);
  change(baris);
  return baris.join('\n');
}

function bomb(tingkat: number): string {
  return Array.from({ length: tingkat }, (_, i) => {
    const lalu = i === 0 ? 'a' : `b${String(i - 1)}`;
    return `y${String(i)}: &b${String(i)} [${Array(9).fill(`*${lalu}`).join(',')}]`;
  }).join('\n');
}

/** Between one and three mutations of one file of the workspace; now and then the file is gone or no text at all. */
export function mutate(berkas: ReadonlyMap<string, string>, seed: number): Map<string, Uint8Array> {
  const random = chance(seed);
  const hasil = new Map(
    [...berkas].map(([nama, isi]) => [nama, Buffer.from(isi)] as [string, Uint8Array]),
  );
  for (let kali = 1 + random.int(3); kali > 0; kali--) {
    const nama = random.pick([...berkas.keys()]);
    const cara = random.int(40);
    if (cara === 0) hasil.delete(nama);
    else if (cara === 1) hasil.set(nama, new Uint8Array());
    else if (cara === 2)
      hasil.set(
        nama,
        Uint8Array.from({ length: random.int(500) }, () => random.int(256)),
      );
    else {
      const now = Buffer.from(hasil.get(nama) ?? new Uint8Array()).toString('utf8');
      hasil.set(nama, Buffer.from(random.pick(MUTASI)(now, random)));
    }
  }
  return hasil;
}
