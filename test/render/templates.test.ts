import { describe, expect, it, vi } from 'vitest';
import { renderLambang } from '../../src/render/emblem.ts';
import { overrideTemplates } from '../../src/render/templates.ts';
import { renderSiteStylesheet } from '../../src/render/stylesheet.ts';
import { CONTOH } from './contoh.ts';
import { walkAll } from './jalan.ts';
import { errorWith, render, TEMPLATES } from './sumber.ts';
import { unreachedBranches } from './walk.ts';

describe('a template of the workspace', () => {
  it('replaces the shipped one of its name and no other', () => {
    const own = { 'paragraf.hbs': '<p class="saya">{{> inline isi}}</p>\n' };
    const html = render('situs', CONTOH, overrideTemplates(TEMPLATES, own));
    expect(html.replaceAll('<p class="saya">', '<p>')).toBe(render('situs'));
    expect(html).not.toBe(render('situs'));
  });

  it('is refused when it replaces nothing', () => {
    expect(errorWith({ 'tabell.hbs': '' }).text.id).toMatch(
      /^templates\/tabell\.hbs: tidak menggantikan templat mana pun; yang ada: bab\.hbs, /,
    );
  });

  it.each([
    ['{{juduul}}', 'templates/tabel.hbs:2:3: "juduul" tidak ada dalam laporan'],
    ['{{label.nomor.satu}}', 'templates/tabel.hbs:2:3: "satu" tidak ada dalam laporan'],
    ['{{besar judul}}', 'templates/tabel.hbs:2:1: pembantu "besar" tidak dikenal'],
    ['{{#ulang baris}}{{/ulang}}', 'templates/tabel.hbs:2:1: pembantu "ulang" tidak dikenal'],
    ['{{svg}}', 'templates/tabel.hbs:2:1: pembantu "svg" ditulis {{svg id}}'],
    ['{{svg id judul}}', 'templates/tabel.hbs:2:1: pembantu "svg" ditulis {{svg id}}'],
    ['{{lookup}}', 'pembantu "lookup" ditulis {{lookup daftar kunci}}'],
    ['{{lookup this}}', 'pembantu "lookup" ditulis {{lookup daftar kunci}}'],
    ['{{if judul}}', 'pembantu "if" ditulis {{#if isian}}…{{/if}}'],
    ['{{each}}', 'pembantu "each" ditulis {{#each daftar}}…{{/each}}'],
    ['{{#each}}{{/each}}', 'pembantu "each" ditulis {{#each daftar}}…{{/each}}'],
    ['{{#if (unless judul)}}{{/if}}', 'pembantu "unless" ditulis {{#unless isian}}…{{/unless}}'],
    ['{{svg "x"}}', 'templates/tabel.hbs: {{svg}}: tidak ada grafik "x"'],
    ['{{svg this}}', 'templates/tabel.hbs: {{svg}}: id grafik harus berupa teks'],
    ['{{#if ../judul}}{{/if}}', 'templates/tabel.hbs: "judul" dicari dalam isi yang tidak ada'],
    ['{{#if judul.foo.bar}}{{/if}}', 'templates/tabel.hbs: "bar" dicari dalam isi yang tidak ada'],
    ['{{#each @root.foo.bar}}{{/each}}', '"bar" dicari dalam isi yang tidak ada'],
    ['{{svg ../id}}', '"id" dicari dalam isi yang tidak ada'],
    ['{{lookup ../data "x"}}', '"data" dicari dalam isi yang tidak ada'],
    ['{{> paragraf ../x}}', '"x" dicari dalam isi yang tidak ada'],
    ['{{#each kepala as |x|}}{{x.y.z}}{{/each}}', 'templates/tabel.hbs:'],
    ['{{> judull}}', 'templates/tabel.hbs:2:1: templat "judull" tidak ada'],
    ['{{{judul}}}', 'templates/tabel.hbs:2:1: keluaran mentah'],
    ['{{&judul}}', 'templates/tabel.hbs:2:1: keluaran mentah'],
    ['{{#if judul}}', 'templates/tabel.hbs:3: berakhir sebelum yang dibuka ditutup: '],
    ['{{judul', 'templates/tabel.hbs:2: berakhir sebelum yang dibuka ditutup: <p>{{judul'],
    ['{{ % }}', 'templates/tabel.hbs:2: tidak dapat dibaca: '],
    ['{{#if judul}}{{/each}}', 'templates/tabel.hbs:2:4: {{#if}} ditutup dengan {{/each}}'],
  ])('%s gives an error that names the file', (source, message) => {
    const { text: teks, hint, exitCode } = errorWith({ 'tabel.hbs': `<p>\n${source}\n` });
    expect(teks.id).toContain(message);
    expect(hint?.id).toContain('templat bawaan');
    expect(exitCode).toBe(1);
  });

  it('has no charts where there are none', () => {
    const render = () => renderLambang(CONTOH, { ...TEMPLATES, 'lambang.hbs': '{{svg "x"}}' });
    expect(render).toThrow('templates/lambang.hbs: {{svg}}: there is no chart "x"');
  });

  it('is blamed itself, not the template that includes it', () => {
    expect(errorWith({ 'inline-teks.hbs': '{{tekss}}' }).text.id).toMatch(
      /^templates\/inline-teks\.hbs:1:3: /,
    );
  });
});

describe('the shipped templates', () => {
  const walk = walkAll();

  it('name only what the report has', () => {
    expect([...walk.missing]).toEqual([]);
  });

  it('are all used, each branch of them', () => {
    const all = Object.keys(TEMPLATES).filter((file) => file.endsWith('.hbs'));
    expect(all.filter((file) => !walk.given.has(file))).toEqual([]);
    expect(unreachedBranches(walk)).toEqual([]);
  });

  it.each([
    ['tabel.hbs', '{{#each bariss}}{{/each}}', 'tabel.hbs:1: bariss'],
    ['tabel.hbs', '{{#if sumberr}}{{/if}}', 'tabel.hbs:1: sumberr'],
    ['bab.hbs', '{{#unless @root.cetakk}}{{/unless}}', 'bab.hbs:1: @root.cetakk'],
    ['daftar.hbs', '{{> butir butirr}}', 'daftar.hbs:1: butirr'],
    ['kartu.hbs', '{{#if tren}}{{#each tren.gariss}}{{/each}}{{/if}}', 'kartu.hbs:1: tren.gariss'],
    ['sekilas.hbs', '{{#each kelompok}}{{#if padatt}}{{/if}}{{/each}}', 'sekilas.hbs:1: padatt'],
    ['ringkas-batang.hbs', '{{#if adaBatangg}}{{/if}}', 'ringkas-batang.hbs:1: adaBatangg'],
    ['ringkas-uang.hbs', '{{#each bariss}}{{/each}}', 'ringkas-uang.hbs:1: bariss'],
    ['baris.hbs', '{{#each sel}}{{#if asal}}{{asall}}{{/if}}{{/each}}', 'baris.hbs:1: asall'],
    ['lambang.hbs', '{{#if lambang}}{{lambang.urll}}{{/if}}', 'lambang.hbs:1: lambang.urll'],
    ['paragraf.hbs', '{{> inlinee isi}}', 'inlinee.hbs'],
  ])('would be caught naming something else: %s %s', (file, source, path) => {
    expect([...walkAll({ ...TEMPLATES, [file]: source }).missing]).toEqual([path]);
  });

  it('would be caught with a branch that no report comes by', () => {
    const own = { ...TEMPLATES, 'bab.hbs': '{{#if judul}}ada{{else}}{{nama}}{{/if}}' };
    expect(unreachedBranches(walkAll(own))).toContain('bab.hbs:1:24');
  });
});

describe('a template that asks for what it may not have', () => {
  it.each([
    ['{{constructor}}', '"constructor" tidak ada dalam laporan'],
    ['{{isi.constructor}}', '"constructor" tidak ada dalam laporan'],
    ['{{__proto__}}', '"__proto__" tidak ada dalam laporan'],
    ['{{@root.constructor.name}}', '"constructor" tidak ada dalam laporan'],
    ['{{#*inline "x"}}{{{judul}}}{{/inline}}', '{{#* }} tidak diizinkan'],
    ['{{#> blok}}x{{/blok}}', '{{#> }}, {{* }} dan {{#* }} tidak diizinkan'],
    ['{{log judul}}', 'pembantu "log" tidak dikenal'],
    ['{{#with isi}}{{/with}}', 'pembantu "with" tidak dikenal'],
    ['{{#if (besar judul)}}{{/if}}', 'pembantu "besar" tidak dikenal'],
  ])('%s reaches nothing', (source, message) => {
    expect(errorWith({ 'paragraf.hbs': source }).text.id).toContain(message);
  });

  it('finds nothing behind the fields of the report, and logs nothing', () => {
    const log = vi.spyOn(console, 'error');
    const own = { 'paragraf.hbs': '<p>{{lookup . "constructor"}}{{lookup isi "__proto__"}}</p>\n' };
    expect(render('situs', CONTOH, overrideTemplates(TEMPLATES, own))).toContain('<p></p>');
    expect(log).not.toHaveBeenCalled();
  });

  it('does not keep the next document from being made', () => {
    const own = overrideTemplates(TEMPLATES, { 'paragraf.hbs': '<p>{{> inline isi}}</p>\n' });
    expect(render('situs', CONTOH, own)).toBe(render('situs', CONTOH, own));
  });
});

describe('a style sheet of the workspace', () => {
  const own = overrideTemplates(TEMPLATES, { 'gaya.css': 'body { color: maroon; }\n' });

  it('replaces the shipped one in the print document and on the site', () => {
    const cetak = render('cetak', CONTOH, own);
    expect(cetak).toContain('body { color: maroon; }');
    expect(cetak).not.toContain('--aksen: #1f3a5f');
    const situs = renderSiteStylesheet(CONTOH, { templates: own, faces: [], fontUrl: () => '' });
    expect(situs).toContain('body { color: maroon; }');
    expect(situs).not.toContain('--aksen: #1f3a5f');
  });
});
