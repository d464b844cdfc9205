// Templates that scripts/build.js compiled into the bundled program. From the sources, where there are none, each is
// compiled when it is used.

/** A compiled template, and the source that it was compiled from: it stands for that source alone. */
export interface Precompiled {
  readonly source: string;
  readonly specification: TemplateSpecification;
}

/** By file name. This empty table is replaced in the bundle. */
export const PRECOMPILED: Readonly<Record<string, Precompiled>> = {};
