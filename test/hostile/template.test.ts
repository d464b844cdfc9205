// Templates may come from a stranger by pull request: they may print the report, and do nothing else.

import { expect, test } from 'vitest';
import { CONTOH } from '../render/contoh.ts';
import { render, TEMPLATES } from '../render/sumber.ts';

test.each([
  ['{{constructor}}'],
  ['{{lookup this "constructor"}}'],
  ['{{lookup (lookup this "constructor") "constructor"}}'],
  ['{{#each this}}{{lookup ../this "__proto__"}}{{/each}}'],
  ['{{#with this}}{{/with}}'],
  ['{{__defineGetter__ "x" 1}}'],
  ['{{this.__proto__.polluted}}'],
  ['{{helperMissing}}'],
  ['{{#blockHelperMissing this}}{{/blockHelperMissing}}'],
  ['{{log "x"}}'],
  ['{{> (lookup this "constructor")}}'],
  ['{{#*inline "blok"}}<script>1</script>{{/inline}}'],
  ['{{{judul}}}'],
  ['{{&judul}}'],
])('%s gets nothing', (source) => {
  let html = '';
  try {
    html = render('situs', CONTOH, {
      ...TEMPLATES,
      'subjudul.hbs': `[[${source}]]\n`,
      'paragraf.hbs': `[[${source}]]`,
    });
  } catch (error) {
    expect(error).toMatchObject({ name: 'UserError', exitCode: 1 });
  }
  expect(html).not.toMatch(/\[\[[^\]]*(?:function|native code|\[object)/);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});
