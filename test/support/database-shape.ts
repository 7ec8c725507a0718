import type pg from 'pg';

const COLUMNS = `
  SELECT format('%s.%s %s %s%s', relname, attname, format_type(atttypid, atttypmod),
    CASE WHEN attnotnull THEN 'not null' ELSE 'null' END,
    CASE
      WHEN attgenerated <> '' THEN ' generated'
      WHEN pg_get_expr(adbin, adrelid) LIKE 'nextval%' THEN ' default sequence'
      WHEN adbin IS NOT NULL
        THEN ' default ' || replace(split_part(pg_get_expr(adbin, adrelid), '::', 1), '''', '')
      ELSE ''
    END) AS line
  FROM pg_attribute
  JOIN pg_class ON pg_class.oid = attrelid AND relkind = 'r'
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped`;

/** Partial indexes are left out: a Prisma schema cannot say them. */
const KEYS = `
  SELECT format('%s %s (%s) %s', relname,
    CASE WHEN indisprimary THEN 'primary key' WHEN indisunique THEN 'unique' ELSE 'index' END,
    (SELECT string_agg(trim('"' FROM pg_get_indexdef(indexrelid, k, true)), ', ' ORDER BY k)
     FROM generate_series(1, indnkeyatts) AS k),
    (SELECT amname FROM pg_am JOIN pg_class AS i ON i.relam = pg_am.oid WHERE i.oid = indexrelid)
  ) AS line
  FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
  WHERE relnamespace = 'public'::regnamespace AND indpred IS NULL`;

const REFERENCES = `
  SELECT format('%s (%s) -> %s (%s) %s', conrelid::regclass, columns(conrelid, conkey),
    confrelid::regclass, columns(confrelid, confkey),
    CASE confdeltype WHEN 'c' THEN 'cascade' WHEN 'a' THEN 'no action' WHEN 'n' THEN 'set null' ELSE confdeltype::text END
  ) AS line
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

/** The shape a database has, a line for each column, key, index and reference. */
export async function databaseShape(client: pg.Client): Promise<readonly string[]> {
  const inlined = REFERENCES.replace(
    /columns\((\w+), (\w+)\)/g,
    (_, table, key) =>
      `(SELECT string_agg(attname, ', ' ORDER BY place)
      FROM unnest(${key}) WITH ORDINALITY AS k (num, place)
      JOIN pg_attribute ON attrelid = ${table} AND attnum = num)`,
  );
  const lines: string[] = [];
  for (const sql of [COLUMNS, KEYS, inlined]) {
    const { rows } = await client.query<{ line: string }>(sql);
    lines.push(...rows.map(({ line }) => line));
  }
  return lines.filter((line) => !line.startsWith('_prisma_migrations')).toSorted();
}
