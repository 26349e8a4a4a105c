import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exif,
  maakBijlage,
  maakDocx,
  maakJpeg,
  maakPdf,
  maakPng,
  maakZip,
  stuurBijlage,
} from './maak-bijlage.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
});
afterAll(() => test.stop());

const bij = () => `/casussen/${casus.casusId}`;
const stuur = (bytes: Buffer, naam?: string) =>
  stuurBijlage(test, 'anna', bij(), bytes, naam ? { naam } : {});
const haal = (wie: Parameters<TestApp['als']>[0], id: string) =>
  test.als(wie, { url: `/bijlagen/${id}/bestand` });

describe('een bijlage toevoegen', () => {
  it.each([
    ['een PDF', maakPdf(), 'pdf'],
    ['een foto', maakJpeg(), 'jpeg'],
    ['een afbeelding', maakPng(), 'png'],
    ['een Word-bestand', maakDocx(), 'docx'],
    ['een Excel-bestand', maakZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'xlsx'],
    [
      'een OpenDocument-tekst',
      maakZip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'META-INF/manifest.xml': 'x',
        'content.xml': 'x',
      }),
      'odt',
    ],
  ])('neemt %s aan, kijkt naar de bytes en zegt dat er niet is gescand', async (_naam, bytes, soort) => {
    const antwoord = await stuur(bytes, 'foto.exe');
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.json()).toMatchObject({
      soort,
      scan: 'niet_gescand',
      voorCommissie: false,
      isRekening: false,
    });
    expect(antwoord.json().naam).toMatch(/^foto\.[a-z]{3,4}$/);
  });

  it.each([
    ['nul bytes', Buffer.alloc(0), 'leeg'],
    ['een webpagina', Buffer.from('<!doctype html><script>alert(1)</script>'), 'onbekend'],
    ['een SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'onbekend'],
    ['een programma', Buffer.from('MZ\x90\0programma'), 'onbekend'],
    ['HTML die zich voor een PDF uitgeeft', Buffer.from('<html>%PDF-1.4 %%EOF</html>'), 'onbekend'],
    ['een afgekapte PDF', maakPdf().subarray(0, -10), 'beschadigd'],
    ['een PDF die ook een zip is', Buffer.concat([maakPdf(), maakZip({ 'a.txt': 'x' })]), 'dubbel'],
    [
      'een PDF met een webpagina erachter',
      Buffer.concat([maakPdf(), Buffer.from('<script>1</script>')]),
      'dubbel',
    ],
    ['een afgekapte foto', maakJpeg().subarray(0, -6), 'beschadigd'],
    ['alleen het begin van een foto', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'beschadigd'],
    [
      'een foto met een onmogelijke lengte',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0]),
      'beschadigd',
    ],
    ['een afgekapte PNG', maakPng().subarray(0, -14), 'beschadigd'],
    ['een iPhone-foto', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), 'heic'],
    ['een oud Word-bestand', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oud_office'],
    ['een Word-bestand met een macro', maakDocx({ 'word/vbaProject.bin': 'x' }), 'macro'],
    ['een gewone zip', maakZip({ 'a.txt': 'x' }), 'onbekend'],
    ['een zip met een pad naar buiten', maakDocx({ '../../etc/passwd': 'x' }), 'beschadigd'],
    ['een zip met een wachtwoord', maakDocx({}, { vlag: 1 }), 'wachtwoord'],
    ['een zip met rommel ervoor', Buffer.concat([Buffer.from('PK\x03\x04rommel'), maakDocx()]), 'beschadigd'],
    ['een zip met rommel erachter', Buffer.concat([maakDocx(), Buffer.from('rommel')]), 'beschadigd'],
    ['een afgekapte zip', maakDocx().subarray(0, 60), 'beschadigd'],
    [
      'een zip die liegt over zijn grootte',
      maakDocx({ 'word/groot.xml': Buffer.alloc(5_000_000) }, { gelogen: 8 }),
      'te_veel_uitgepakt',
    ],
    [
      'een zip die te groot zegt te worden',
      maakDocx({ 'word/a.xml': 'x' }, { gelogen: 150_000_000 }),
      'te_veel_uitgepakt',
    ],
    ['twee hoofddelen in één bestand', maakDocx({ 'xl/workbook.xml': 'x' }), 'onbekend'],
  ])('weigert %s', async (_naam, bytes, code) => {
    const voor = await countBijlagen();
    const antwoord = await stuur(bytes);
    expect(antwoord.statusCode, antwoord.body).toBe(400);
    // An empty body never gets as far as our own look at it.
    if (bytes.length > 0) expect(antwoord.json().errors[0]).toMatchObject({ veld: 'bestand', code });
    expect(await countBijlagen()).toBe(voor);
  });

  it('weigert een zipbom van 200 MB nullen zonder hem uit te pakken in het geheugen', async () => {
    const nullen = Buffer.alloc(50 * 1024 * 1024);
    const bom = maakDocx(Object.fromEntries([1, 2, 3, 4, 5].map((nr) => [`word/${nr}.xml`, nullen])));
    expect(bom.length).toBeLessThan(1024 * 1024);
    expect(deflateRawSync(Buffer.alloc(1000)).length).toBeLessThan(100);
    expect((await stuur(bom)).json().errors[0].code).toBe('te_veel_uitgepakt');
  });

  it('weigert meer dan 10 MB, en leest het niet eens uit', async () => {
    const antwoord = await stuur(Buffer.alloc(10 * 1024 * 1024 + 1, 1));
    expect(antwoord.statusCode).toBe(413);
    expect(antwoord.json().detail).toBe('Wat je stuurt is te groot.');
  });

  it('weigert een ander soort bericht en een bericht zonder bestandsnaam', async () => {
    const url = `${bij()}/bijlagen`;
    const json = await test.als('anna', {
      method: 'POST',
      url,
      body: { bestand: 'x' },
      sleutel: true,
      headers: { bestandsnaam: 'a.pdf' },
    });
    expect(json.statusCode).toBe(400);
    const kaal = { 'content-type': 'application/octet-stream' };
    const zonder = await test.als('anna', {
      method: 'POST',
      url,
      body: maakPdf(),
      sleutel: true,
      headers: kaal,
    });
    expect(zonder.statusCode).toBe(400);
    const multipart = { 'content-type': 'multipart/form-data; boundary=x', bestandsnaam: 'a.pdf' };
    expect(
      (await test.als('anna', { method: 'POST', url, body: maakPdf(), sleutel: true, headers: multipart }))
        .statusCode,
    ).toBe(415);
  });

  it.each([
    ['../../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\Anna\\brief.pdf', 'brief.pdf'],
    ['brief\u202Efdp.exe', 'brieffdp.pdf'],
    ['brief\r\nset-cookie: x.pdf', 'briefset-cookie x.pdf'],
    ['a'.repeat(400), `${'a'.repeat(120)}.pdf`],
    ['.htaccess', 'htaccess.pdf'],
    ['   ', 'bijlage.pdf'],
    ['Brief <b> "Łukasz".pdf', 'Brief b Łukasz.pdf'],
    ['نامه.pdf', 'نامه.pdf'],
  ])('maakt van de naam %j een gewone naam', async (gegeven, verwacht) => {
    const antwoord = await stuur(maakPdf(), gegeven);
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.json().naam).toBe(verwacht);
    const bestand = await haal('anna', antwoord.json().id);
    expect(bestand.headers['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/,
    );
  });

  it('haalt plaats, toestel en tekst uit een foto, maar laat hem rechtop staan', async () => {
    const foto = maakJpeg(
      [0xe1, exif(6)],
      [0xfe, Buffer.from('gemaakt door Marja')],
      [0xed, Buffer.from('IPTC Marja')],
    );
    const { id } = (await stuur(Buffer.concat([foto, Buffer.from('filmpje erachter')]), 'foto.jpg')).json();
    const bewaard = (await haal('anna', id)).rawPayload;
    expect(bewaard.includes('GPSLatitude')).toBe(false);
    expect(bewaard.includes('Marja')).toBe(false);
    expect(bewaard.includes('filmpje')).toBe(false);
    expect([...bewaard.subarray(bewaard.indexOf('Exif') + 16, bewaard.indexOf('Exif') + 26)]).toEqual([
      1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6,
    ]);
    expect(bewaard.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('haalt tekst uit een PNG', async () => {
    const { id } = (
      await stuur(maakPng(['tEXt', Buffer.from('Author\0Marja')], ['gAMA', Buffer.alloc(4)]), 'a.png')
    ).json();
    const bewaard = (await haal('anna', id)).rawPayload;
    expect(bewaard.includes('Marja')).toBe(false);
    expect(bewaard.includes('gAMA')).toBe(true);
  });

  it('geeft het bestand alleen om te bewaren, nooit om te tonen', async () => {
    const { id } = await maakBijlage(test, 'anna', bij());
    const antwoord = await haal('anna', id);
    expect(antwoord.rawPayload).toEqual(maakPdf());
    expect(antwoord.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('bewaart bij een herhaling met dezelfde sleutel één bestand, en weigert een ander bestand daaronder', async () => {
    const voor = await countBijlagen();
    const eerste = await stuurBijlage(test, 'anna', bij(), maakPdf('x'), { sleutel: 'sleutel-upload-1' });
    const weer = await stuurBijlage(test, 'anna', bij(), maakPdf('x'), { sleutel: 'sleutel-upload-1' });
    expect(weer.json().id).toBe(eerste.json().id);
    expect(await countBijlagen()).toBe(voor + 1);
    expect(
      (await stuurBijlage(test, 'anna', bij(), maakPdf('y'), { sleutel: 'sleutel-upload-1' })).statusCode,
    ).toBe(409);
  });
});

async function countBijlagen(): Promise<number> {
  return (await test.eigenaar.query('select count(*)::int as n from bijlage')).rows[0].n;
}

describe('een bijlage weghalen', () => {
  it('kan ongedaan, en is zolang niet te openen', async () => {
    const { id, versie } = await maakBijlage(test, 'anna', bij());
    const weg = await test.als('anna', { method: 'DELETE', url: `/bijlagen/${id}`, versie });
    expect(weg.statusCode, weg.body).toBe(200);
    expect((await haal('anna', id)).statusCode).toBe(404);
    const lijst = (await test.als('anna', { url: `${bij()}/bijlagen` })).json().items;
    expect(lijst.some((b: { id: string }) => b.id === id)).toBe(false);
    expect(
      (await test.als('anna', { method: 'POST', url: `/bijlagen/${id}/herstel`, sleutel: true })).statusCode,
    ).toBe(201);
    expect((await haal('anna', id)).statusCode).toBe(200);
  });

  it('wist de inhoud na dertig dagen echt', async () => {
    const { id, versie } = await maakBijlage(test, 'anna', bij());
    await test.als('anna', { method: 'DELETE', url: `/bijlagen/${id}`, versie });
    await test.eigenaar.query(
      `update bijlage set verwijderd_op = now() - interval '31 days', verwijderd_door = toegevoegd_door where id = $1`,
      [id],
    );
    await maakBijlage(test, 'anna', bij());
    const { rowCount } = await test.eigenaar.query('select from bijlage_inhoud where bijlage_id = $1', [id]);
    expect(rowCount).toBe(0);
  });

  it('weigert wie alleen kijkt, wie een oude versie heeft en wie de casus niet ziet', async () => {
    const { id, versie } = await maakBijlage(test, 'anna', bij());
    const weg = (wie: 'gerda' | 'anna' | 'zoe' | 'xander', v: number) =>
      test.als(wie, { method: 'DELETE', url: `/bijlagen/${id}`, versie: v });
    expect((await weg('gerda', versie)).statusCode).toBe(403);
    expect((await weg('zoe', versie)).statusCode).toBe(404);
    expect((await weg('xander', versie)).statusCode).toBe(404);
    expect((await weg('anna', versie + 1)).statusCode).toBe(412);
  });
});
