import { isFields } from '../http/fields.ts';

/** Looks at a value and names what Slack would refuse about it, with the place of each fault. */
export type Rule = (value: unknown, at: string) => readonly string[];

export function fault(says: string, at: string): readonly string[] {
  return [`[ERROR] ${says} [json-pointer:${at}]`];
}

export const anything: Rule = () => [];

export const yesOrNo: Rule = (value, at) =>
  typeof value === 'boolean' ? [] : fault('must be a boolean', at);

/** A string of `min` to `max` characters. */
export function string({ min = 0, max }: { readonly min?: number; readonly max: number }): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return fault('must be a string', at);
    if (value.length < min) return fault(`must be more than ${min - 1} characters`, at);
    return value.length > max ? fault(`must be less than ${max + 1} characters`, at) : [];
  };
}

/** A number of `min` to `max`. */
export function number({ min, max }: { readonly min: number; readonly max: number }): Rule {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return fault('must be a number', at);
    return value < min || value > max ? fault(`must be between ${min} and ${max}`, at) : [];
  };
}

export function oneOf(...allowed: readonly (string | number)[]): Rule {
  return (value, at) =>
    allowed.some((one) => one === value) ? [] : fault(`must be one of: ${allowed.join(', ')}`, at);
}

/** A list of `min` to `max` items. */
export function list(
  item: Rule,
  { min = 1, max }: { readonly min?: number; readonly max: number },
): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return fault('must be an array', at);
    if (value.length < min) return fault(`must have at least ${min} items`, at);
    if (value.length > max) return fault(`no more than ${max} items allowed`, at);
    return value.flatMap((one, index) => item(one, `${at}/${index}`));
  };
}

/** An object with these fields and no others. */
export function object(fields: {
  readonly needs?: Readonly<Record<string, Rule>>;
  readonly may?: Readonly<Record<string, Rule>>;
}): Rule {
  const { needs = {}, may = {} } = fields;
  const rules: Readonly<Record<string, Rule>> = { ...needs, ...may };
  return (value, at) => {
    if (!isFields(value)) return fault('must be an object', at);
    const missing = Object.keys(needs)
      .filter((name) => value[name] === undefined || value[name] === null)
      .flatMap((name) => fault(`missing required field: ${name}`, at));
    const wrong = Object.entries(value).flatMap(([name, one]) => {
      if (one === undefined || one === null) return [];
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
      return rule === undefined
        ? fault(`invalid additional property: ${name}`, at)
        : rule(one, `${at}/${name}`);
    });
    return [...missing, ...wrong];
  };
}

/** An object whose `type` says which rule it follows. */
export function byType(rules: Readonly<Record<string, Rule>>): Rule {
  return (value, at) => {
    if (!isFields(value)) return fault('must be an object', at);
    const type = value.type;
    if (typeof type !== 'string') return fault('missing required field: type', at);
    const rule = Object.hasOwn(rules, type) ? rules[type] : undefined;
    return rule === undefined ? fault(`unsupported type: ${type}`, at) : rule(value, at);
  };
}

/** All of several rules. */
export function every(...rules: readonly Rule[]): Rule {
  return (value, at) => rules.flatMap((rule) => rule(value, at));
}

/** Needs one of the named fields to be there. */
export function needsOne(...names: readonly string[]): Rule {
  return (value, at) =>
    isFields(value) && names.some((name) => value[name] !== undefined)
      ? []
      : fault(`missing required field: one of ${names.join(', ')}`, at);
}

/** Strings in this list field differ from each other. */
export function distinct(name: string, says: string): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return [];
    const names = value.map((one) => (isFields(one) ? one[name] : undefined));
    const known = names.filter((one) => one !== undefined);
    return new Set(known).size === known.length ? [] : fault(says, at);
  };
}
