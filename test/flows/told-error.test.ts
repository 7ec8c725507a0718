import { expect, test } from 'vitest';
import { toldError } from '../../src/flows/told-error.ts';

const SECRET = 'jan@example.nl';

function anError(name: string, message: string, but: object = {}): Error {
  return Object.assign(new Error(message), { name, ...but });
}

test.each([
  ['PrismaClientKnownRequestError', 'P2007'],
  ['PrismaClientValidationError', undefined],
  ['DriverAdapterError', undefined],
  ['error', '22P02'],
])('of an error of the database, a %s, only kind and code are told', (name, code) => {
  const message = `Invalid invocation\n  where: { text: "${SECRET}" }\n`;

  const told = toldError(anError(name, message, { code }));

  expect(told).toMatchObject({ name, message: code ?? 'no code' });
  expect(told.stack).toContain('told-error.test.ts');
  expect(told.stack).not.toContain(SECRET);
});

test('so it is of one that something else was caused by', () => {
  const cause = anError('PrismaClientKnownRequestError', SECRET, { code: 'P2007', meta: SECRET });

  const told = toldError(new Error('could not be kept', { cause }));

  expect(told.message).toBe('could not be kept');
  expect(told.cause).toMatchObject({ message: 'P2007' });
  expect(Object.keys(Object(told.cause))).not.toContain('meta');
});

test('any other error keeps the beginning of its message and where it was thrown', () => {
  const told = toldError(anError('TypeError', `${'x'.repeat(300)}\nmore`));

  expect(told).toMatchObject({ name: 'TypeError', message: 'x'.repeat(200) });
  expect(told.stack).toContain('told-error.test.ts');
});

test('what is no error is told as text', () => {
  expect(toldError('out of order').message).toBe('out of order');
});
