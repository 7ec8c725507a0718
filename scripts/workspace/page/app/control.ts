/** Calls one function of the workspace's control API. */
export async function control<Result>(name: string, argument: object = {}): Promise<Result> {
  const response = await fetch(`/control/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(argument),
  });
  const { ok, result, error } = await response.json();
  if (ok) return result;
  throw new Error(error);
}
