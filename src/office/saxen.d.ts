// The part of saxen that is used here; the package brings no types.

declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      name: 'openTag',
      callback: (
        nama: string,
        attributes: () => Readonly<Record<string, string>> | boolean,
        decode: Decode,
      ) => void,
    ): this;
    on(name: 'closeTag', callback: (nama: string) => void): this;
    on(name: 'text', callback: (text: string, decode: Decode) => void): this;
    on(name: 'cdata', callback: (text: string) => void): this;
    on(name: 'error', callback: (error: Error) => void): this;
    on(name: 'warn', callback: (warning: Error) => void): this;
    parse(xml: string): this;
  }
}
