// Where something stands in a file of a workspace.

/** Place of a scalar or key; `baris` and `kolom` count from 1. */
export interface Position {
  /** Path relative to the workspace, with forward slashes. */
  readonly berkas: string;
  readonly baris: number;
  readonly kolom: number;
  /** Number of columns to underline in a source frame. */
  readonly panjang?: number;
}
