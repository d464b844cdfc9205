export interface OpsiPohon {
  readonly source: string;
  readonly count: number;
  readonly broken?: readonly number[];
  readonly edit?: {
    readonly file: string;
    readonly from: string | RegExp;
    readonly to: (n: number) => string;
  };
}

export declare function writeTree(folder: string, options: OpsiPohon): string[];
