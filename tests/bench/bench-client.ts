/** A signed-in way to talk to the demo, as the browser does. */
export interface BenchClient {
  cookies: { name: string; value: string }[];
  send: (
    method: string,
    pad: string,
    body?: unknown,
    versie?: number,
  ) => Promise<{ id: string; versie: number }>;
}

/** Signs in as one of the demo people. */
export async function signInAs(basis: string, wie: string): Promise<BenchClient & { id: string }> {
  const rollen = (await (await fetch(`${basis}/demo/rollen`)).json()) as {
    items: { gebruikerId: string; naam: string }[];
  };
  const gebruikerId = rollen.items.find(({ naam }) => naam === wie)?.gebruikerId ?? '';
  const login = await fetch(`${basis}/demo/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruikerId }),
  });
  const cookies = login.headers.getSetCookie().map((regel) => {
    const [name = '', value = ''] = (regel.split(';')[0] ?? '').split('=');
    return { name, value };
  });
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return {
    id: gebruikerId,
    cookies,
    send: async (method, pad, body, versie) => {
      const antwoord = await fetch(`${basis}${pad}`, {
        method,
        headers: {
          cookie,
          'idempotency-key': crypto.randomUUID(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!antwoord.ok) throw new Error(`${method} ${pad} gaf ${antwoord.status}: ${await antwoord.text()}`);
      return (await antwoord.json()) as { id: string; versie: number };
    },
  };
}
