// The data format as JSON Schema draft-07, which editors read: made from the zod schemas, so that it says the same.

import * as z from 'zod';
import { DATA_FILES, type DataFileName } from '../layout.ts';
import { alternatives, jsonSchema } from './leaf.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of one data file. */
export function toJsonSchema(name: DataFileName): JsonSchema {
  const { path, description, schema } = DATA_FILES[name];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: path,
    description,
    ...convert(schema),
  };
}

/** Our leaves are transforms, of which zod only knows that they exist: their registries say what they take. */
function convert(skema: z.ZodType): JsonSchema {
  const { $schema: _, ...hasil } = z.toJSONSchema(skema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: isi }) => {
      // Zod leaves out the examples of what is transformed, as though they were of the result; ours are what is typed.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      Object.assign(isi, examples === undefined ? {} : { examples }, jsonSchema.get(zodSchema));
      const lain = alternatives(zodSchema);
      if (lain !== undefined) Object.assign(isi, { anyOf: lain.map(convert) });
    },
  });
  return tidy(hasil) as JsonSchema;
}

/** Says "or null" in the type itself: editors then complain about a value, not about two alternatives. */
function tidy(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(tidy);
  if (typeof isi !== 'object' || isi === null) return isi;
  const rapi = Object.fromEntries(
    Object.entries(isi).map(([kunci, nilai]) => [kunci, tidy(nilai)]),
  );
  const { anyOf, ...luar } = rapi;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return rapi;
  const [nilai, kosong] = anyOf as JsonSchema[];
  if (nilai === undefined || kosong?.['type'] !== 'null') return rapi;
  return { ...orNull(nilai), ...luar };
}

function orNull(isi: JsonSchema): JsonSchema {
  const { type, enum: pilihan, anyOf } = isi;
  if (Array.isArray(anyOf)) return { ...isi, anyOf: [...(anyOf as unknown[]), { type: 'null' }] };
  return {
    ...isi,
    ...(type === undefined ? {} : { type: [type, 'null'].flat() }),
    ...(Array.isArray(pilihan) ? { enum: [...(pilihan as unknown[]), null] } : {}),
  };
}
