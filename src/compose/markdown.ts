// Markdown → syntax tree, with `{{…}}` as a node of its own, so that prose never has to be edited as a string.

import type { Node, Root } from 'mdast';
import { fromMarkdown, type Extension as MdastExtension } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** An expression in prose: what stands between `{{` and `}}`. */
export interface Ekspresi extends Node {
  readonly type: 'ekspresi';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    ekspresi: Ekspresi;
  }
  interface RootContentMap {
    ekspresi: Ekspresi;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    ekspresi: 'ekspresi';
    ekspresiIsi: 'ekspresiIsi';
  }
}

const BUKA = 123;
const TUTUP = 125;

/** `{{` anything but braces and line endings `}}`; a lone brace stays text. */
const ekspresi: Construct = {
  name: 'ekspresi',
  tokenize(effects: Effects, ok: State, nok: State): State {
    const awal: State = (code) => {
      effects.enter('ekspresi');
      effects.consume(code);
      return bukaKedua;
    };
    const bukaKedua: State = (code) => {
      if (code !== BUKA) return nok(code);
      effects.consume(code);
      effects.enter('ekspresiIsi');
      return isi;
    };
    const isi: State = (code) => {
      if (isEnd(code) || code === BUKA) return nok(code);
      if (code === TUTUP) {
        effects.exit('ekspresiIsi');
        effects.consume(code);
        return tutupKedua;
      }
      effects.consume(code);
      return isi;
    };
    const tutupKedua: State = (code) => {
      if (code !== TUTUP) return nok(code);
      effects.consume(code);
      effects.exit('ekspresi');
      return ok;
    };
    return awal;
  },
};

/** Line endings have codes below −2 in micromark; null is the end of the text. */
function isEnd(code: Code): boolean {
  return code === null || code < -2;
}

const sintaksis: Extension = { text: { [BUKA]: ekspresi } };

const keTree: MdastExtension = {
  enter: {
    ekspresi(token) {
      this.enter({ type: 'ekspresi', value: '' }, token);
    },
  },
  exit: {
    ekspresiIsi(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'ekspresi') node.value = this.sliceSerialize(token);
    },
    ekspresi(token) {
      this.exit(token);
    },
  },
};

/** Parses one file of `narasi/`; never throws, whatever the text. */
export function parseMarkdown(teks: string): Root {
  return fromMarkdown(teks, {
    extensions: [gfmTable(), sintaksis],
    mdastExtensions: [gfmTableFromMarkdown(), keTree],
  });
}
