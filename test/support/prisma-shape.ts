/** One field of a model that is a column. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly rest: string;
}

const MODEL = /^model (?<name>\w+) \{\n(?<body>[\s\S]*?)^\}/gm;
const FIELD = /^ {2}(?<name>\w+)\s+(?<type>[\w.]+(?:\("[\w()]+"\))?(?:\[\]|\?)?)\s*(?<rest>.*)$/;

const SQL_TYPES: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Float: 'double precision',
  Json: 'jsonb',
  'DateTime @db.Timestamptz(3)': 'timestamp(3) with time zone',
  'DateTime @db.Date': 'date',
  'Int @db.SmallInt': 'smallint',
  'Json @db.Json': 'json',
  Bytes: 'bytea',
  'Unsupported("tsvector")': 'tsvector',
  'Unsupported("bit(256)")': 'bit(256)',
};

const RULES: Readonly<Record<string, string>> = { Cascade: 'cascade', SetNull: 'set null' };

/**
 * The shape a Prisma schema speaks of, a line for each column, key, index and reference, in the
 * words of `databaseShape`. It knows the parts of Prisma's language that this project uses.
 */
export function prismaShape(schema: string): readonly string[] {
  const models = Array.from(schema.matchAll(MODEL), ({ groups }) => ({
    name: groups?.name ?? '',
    body: groups?.body ?? '',
  }));
  const tables = new Map(models.map(({ name, body }) => [name, mapped(body, '@@map') ?? name]));
  return models
    .flatMap(({ name, body }) => shapeOf(tables.get(name) ?? name, body, { models, tables }))
    .toSorted();
}

interface Schema {
  readonly models: readonly { readonly name: string; readonly body: string }[];
  readonly tables: ReadonlyMap<string, string>;
}

function shapeOf(table: string, body: string, schema: Schema): readonly string[] {
  const fields = fieldsOf(body);
  const columns = fields.filter(({ type }) => !schema.tables.has(type.replace(/[[\]?]/g, '')));
  const columnNames = (list: string) => list.split(', ').map((field) => columnOf(columns, field));
  const whole = Array.from(
    body.matchAll(/@@(?<what>id|unique|index)\(\[(?<fields>[^\]]*)\](?:, type: (?<kind>\w+))?/g),
    ({ groups }) =>
      keyLine(table, groups?.what ?? '', columnNames(groups?.fields ?? ''), groups?.kind),
  );
  const single = columns.flatMap(({ name, rest }) =>
    ['id', 'unique']
      .filter((what) => new RegExp(`@${what}\\b`).test(rest))
      .map((what) => keyLine(table, what, [columnOf(columns, name)])),
  );
  const references = fields.flatMap((field) => {
    const of =
      /@relation\(fields: \[(?<own>.*?)\], references: \[(?<other>.*?)\](?<rule>.*)\)/.exec(
        field.rest,
      )?.groups;
    if (of === undefined) return [];
    const named = field.type.replace('?', '');
    const target = schema.models.find(({ name }) => name === named);
    const others = fieldsOf(target?.body ?? '');
    const other = of.other?.split(', ').map((name) => columnOf(others, name));
    const rule = RULES[/onDelete: (?<does>\w+)/.exec(of.rule ?? '')?.groups?.does ?? ''];
    const from = columnNames(of.own ?? '').join(', ');
    return [
      `${table} (${from}) -> ${schema.tables.get(named)} (${other?.join(', ')}) ${rule ?? 'no action'}`,
    ];
  });
  return [...columns.map((field) => columnLine(table, field)), ...whole, ...single, ...references];
}

function fieldsOf(body: string): readonly Field[] {
  return body.split('\n').flatMap((line) => {
    const { name = '', type = '', rest = '' } = FIELD.exec(line)?.groups ?? {};
    return name === '' ? [] : [{ name, type, rest }];
  });
}

function columnLine(table: string, { name, type, rest }: Field): string {
  const native = /@db\.\w+(?:\(\d+\))?/.exec(rest)?.[0];
  const bare = type.replace(/\[\]$|\?$/, '');
  const sql = SQL_TYPES[native === undefined ? bare : `${bare} ${native}`];
  const list = type.endsWith('[]') ? '[]' : '';
  const nullable = type.endsWith('?') ? 'null' : 'not null';
  const value = /@default\((?<value>.*?\)?)\)/.exec(rest)?.groups?.value;
  // Prisma makes a uuid itself.
  const filled = bare === 'Unsupported("tsvector")' ? ' generated' : defaultOf(value);
  return `${table}.${mapped(rest, '@map') ?? name} ${sql}${list} ${nullable}${filled}`;
}

function defaultOf(value: string | undefined): string {
  if (value === undefined || value.startsWith('uuid(')) return '';
  if (value === 'autoincrement()') return ' default sequence';
  return ` default ${value === '[]' ? '{}' : value.replaceAll('"', '')}`;
}

function keyLine(table: string, what: string, columns: readonly string[], kind = 'BTree'): string {
  const name = { id: 'primary key', unique: 'unique' }[what] ?? 'index';
  return `${table} ${name} (${columns.join(', ')}) ${kind.toLowerCase()}`;
}

function columnOf(fields: readonly Field[], name: string): string {
  const field = fields.find((each) => each.name === name);
  return mapped(field?.rest ?? '', '@map') ?? name;
}

function mapped(text: string, attribute: '@map' | '@@map'): string | undefined {
  return new RegExp(`(?:^|\\s)${attribute}\\("(?<name>\\w+)"\\)`).exec(text)?.groups?.name;
}
