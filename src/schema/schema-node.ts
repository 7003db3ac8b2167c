/** The part of JSON Schema 2020-12 that `schemas/` uses, with references already put in place. */

export interface SchemaNode {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | SchemaNode;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly const?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly description?: string;
  readonly title?: string;
  /** The Chinese key of this property, accepted everywhere an author writes. */
  readonly 'x-zh'?: string;
  /** Code -> Chinese word of an enumeration. */
  readonly 'x-zh-values'?: Readonly<Record<string, string>>;
  /** With this property the others that are required, but for the id, may come from elsewhere. */
  readonly 'x-adopted-by'?: string;
  /** Private unless true. */
  readonly 'x-public'?: boolean;
  /** Its digits are no telephone number: a certificate number, a code. */
  readonly 'x-not-phone'?: boolean;
  /** Name of the common definition it refers to, e.g. `date`, `power-kind`. */
  readonly 'x-def'?: string;
  readonly 'x-type'?: string;
  readonly 'x-stem'?: { readonly en: string; readonly zh: string };
  /** The file is Markdown with front matter. */
  readonly 'x-markdown'?: boolean;
}

/** What AJV reports, as far as it is used. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
