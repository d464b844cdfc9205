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
function convert(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...hasil } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: content }) => {
      // Zod leaves out the examples of what is transformed, as though they were of the result; ours are what is typed.
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      Object.assign(content, examples === undefined ? {} : { examples }, jsonSchema.get(zodSchema));
      const other = alternatives(zodSchema);
      if (other !== undefined) Object.assign(content, { anyOf: other.map(convert) });
    },
  });
  return tidy(hasil) as JsonSchema;
}

/** Says "or null" in the type itself: editors then complain about a value, not about two alternatives. */
function tidy(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(tidy);
  if (typeof content !== 'object' || content === null) return content;
  const tidied = Object.fromEntries(
    Object.entries(content).map(([key, nilai]) => [key, tidy(nilai)]),
  );
  const { anyOf, ...outside } = tidied;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return tidied;
  const [nilai, kosong] = anyOf as JsonSchema[];
  if (nilai === undefined || kosong?.['type'] !== 'null') return tidied;
  return { ...orNull(nilai), ...outside };
}

function orNull(content: JsonSchema): JsonSchema {
  const { type, enum: option, anyOf } = content;
  if (Array.isArray(anyOf))
    return { ...content, anyOf: [...(anyOf as unknown[]), { type: 'null' }] };
  return {
    ...content,
    ...(type === undefined ? {} : { type: [type, 'null'].flat() }),
    ...(Array.isArray(option) ? { enum: [...(option as unknown[]), null] } : {}),
  };
}
