import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './test-app.ts';
import { testWachtwoord } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const login = (email: string, wachtwoord: string) =>
  test.app.inject({ method: 'POST', url: '/api/v1/login', payload: { email, wachtwoord } });

describe('inloggen', () => {
  it('geeft met het juiste wachtwoord cookies waar een script niet bij kan', async () => {
    const antwoord = await login('anna@test.nl', testWachtwoord);
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.json()).toMatchObject({
      naam: 'Anna',
      rollen: ['professional'],
      organisatie: { naam: 'WIJ Groningen' },
    });
    for (const cookie of antwoord.cookies)
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  });

  it('weigert een fout wachtwoord en een onbekend adres met hetzelfde antwoord', async () => {
    const fout = await login('anna@test.nl', 'fout');
    const onbekend = await login('niemand@test.nl', 'fout');
    expect(fout.statusCode).toBe(401);
    expect({ ...onbekend.json(), instance: '' }).toEqual({ ...fout.json(), instance: '' });
    expect(fout.headers['content-type']).toContain('application/problem+json');
  });

  it('houdt na tien mislukte pogingen een kwartier dicht, ook met het goede wachtwoord', async () => {
    for (let i = 0; i < 10; i++) await login('bram@test.nl', 'fout');
    expect((await login('bram@test.nl', testWachtwoord)).statusCode).toBe(429);
    const toen = test.klok.nu;
    test.klok.nu = new Date(toen.getTime() + 16 * 60_000);
    expect((await login('bram@test.nl', testWachtwoord)).statusCode).toBe(200);
    test.klok.nu = toen;
  });
});

describe('vernieuwen', () => {
  const vernieuw = (cookie: string) =>
    test.app.inject({ method: 'POST', url: '/api/v1/login/vernieuwing', headers: { cookie } });
  const vernieuwCookie = (antwoord: Awaited<ReturnType<typeof login>>) => {
    const cookie = antwoord.cookies.find((c) => c.name === 'naast-vernieuw');
    return `naast-vernieuw=${cookie?.value}`;
  };

  it('geeft bij elke keer een nieuw cookie', async () => {
    const eerste = vernieuwCookie(await login('zoe@test.nl', testWachtwoord));
    const antwoord = await vernieuw(eerste);
    expect(antwoord.statusCode).toBe(204);
    expect(vernieuwCookie(antwoord)).not.toBe(eerste);
  });

  it('beëindigt de hele login als een gebruikt cookie terugkomt', async () => {
    const eerste = vernieuwCookie(await login('zoe@test.nl', testWachtwoord));
    const tweede = vernieuwCookie(await vernieuw(eerste));
    expect((await vernieuw(eerste)).statusCode).toBe(401);
    expect((await vernieuw(tweede)).statusCode).toBe(401);
  });

  it('laat van twee gelijke verzoeken tegelijk er hoogstens één door', async () => {
    const cookie = vernieuwCookie(await login('zoe@test.nl', testWachtwoord));
    const codes = (await Promise.all([vernieuw(cookie), vernieuw(cookie)])).map((a) => a.statusCode).sort();
    expect(codes).toEqual([204, 401]);
  });

  it('stopt na een half uur zonder gebruik', async () => {
    const cookie = vernieuwCookie(await login('zoe@test.nl', testWachtwoord));
    const toen = test.klok.nu;
    test.klok.nu = new Date(toen.getTime() + 31 * 60_000);
    expect((await vernieuw(cookie)).statusCode).toBe(401);
    test.klok.nu = toen;
  });
});

describe('het eigen wachtwoord', () => {
  it('verandert alleen met het huidige wachtwoord', async () => {
    const antwoord = await test.als('gerda', {
      method: 'PUT',
      url: '/mij/wachtwoord',
      body: { huidig: 'fout', nieuw: 'een heel nieuw wachtwoord' },
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors).toEqual([
      { veld: 'huidig', code: 'wachtwoord_onjuist', bericht: 'Dit is niet je huidige wachtwoord.' },
    ]);
  });

  it('zegt bij een te kort wachtwoord wat er wel mag', async () => {
    const antwoord = await test.als('gerda', {
      method: 'PUT',
      url: '/mij/wachtwoord',
      body: { huidig: testWachtwoord, nieuw: 'kort' },
    });
    expect(antwoord.json().errors[0]).toMatchObject({
      veld: 'nieuw',
      bericht: 'Gebruik minstens 12 tekens.',
    });
  });

  it('beëindigt andere logins', async () => {
    const elders = await login('gerda@test.nl', testWachtwoord);
    const antwoord = await test.als('gerda', {
      method: 'PUT',
      url: '/mij/wachtwoord',
      body: { huidig: testWachtwoord, nieuw: 'een heel nieuw wachtwoord' },
    });
    expect(antwoord.statusCode).toBe(204);
    const cookie = elders.cookies.map((c) => `${c.name}=${c.value}`).join('; ');
    const vernieuwing = await test.app.inject({
      method: 'POST',
      url: '/api/v1/login/vernieuwing',
      headers: { cookie },
    });
    expect(vernieuwing.statusCode).toBe(401);
    expect((await login('gerda@test.nl', 'een heel nieuw wachtwoord')).statusCode).toBe(200);
  });
});

describe('de voordeur', () => {
  it('geeft zonder login 401, ook op wat niet bestaat onder een bestaande route', async () => {
    expect((await test.app.inject({ url: '/api/v1/mij' })).statusCode).toBe(401);
  });

  it('weigert een wijziging die van een andere site komt', async () => {
    const antwoord = await test.app.inject({
      method: 'POST',
      url: '/api/v1/login',
      headers: { origin: 'https://elders.example' },
      payload: { email: 'anna@test.nl', wachtwoord: testWachtwoord },
    });
    expect(antwoord.statusCode).toBe(403);
  });

  it('zet versie- en veiligheidskoppen op elk antwoord, ook op fouten', async () => {
    for (const url of ['/api/v1/mij', '/api/v1/bestaat-niet', '/api/v1/openapi.json', '/api/v1/mij/']) {
      const antwoord = await test.app.inject({ url });
      expect(antwoord.headers['api-version'], url).toBe('1.0.0');
      expect(antwoord.headers['content-security-policy'], url).toContain("default-src 'self'");
    }
    expect((await test.app.inject({ url: '/api/v1/mij/' })).statusCode).toBe(404);
    expect(
      (await test.app.inject({ url: '/api/v1/openapi.json' })).headers['access-control-allow-origin'],
    ).toBe('*');
  });

  it('biedt buiten de demo geen rollen aan', async () => {
    expect((await test.app.inject({ url: '/api/v1/demo/rollen' })).statusCode).toBe(404);
  });
});
