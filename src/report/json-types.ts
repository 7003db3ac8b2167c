/** Short forms for the JSON Schemas of the sections: closed objects, so that nothing goes out unseen. */

type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const flag: Schema = { type: 'boolean' };
export const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

export function oneOf(words: readonly string[]): Schema {
  return { enum: words };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** A key that ends in `?` may be absent. */
export function record(properties: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.map(([key]) => key).filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(entries.map(([key, schema]) => [key.replace(/\?$/, ''), schema])),
  };
}

export const at = record({ file: text, line: { type: 'integer', minimum: 1 } });
