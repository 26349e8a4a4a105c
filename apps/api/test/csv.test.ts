import { describe, expect, it } from 'vitest';
import { parseBedragCent, parseCsv, parseGetal } from '../src/rendement/csv.ts';

describe('een csv lezen', () => {
  it('kent aanhalingstekens, CRLF, een puntkomma in een veld en een BOM', () => {
    expect(parseCsv('\uFEFFcode;naam\r\nA;"een; ""twee"""\r\nB;\r\n')).toEqual([
      { code: 'A', naam: 'een; "twee"' },
      { code: 'B', naam: '' },
    ]);
  });

  it('leest een regeleinde binnen aanhalingstekens en een bestand zonder laatste regeleinde', () => {
    expect(parseCsv('a;b\n"1\n2";3')).toEqual([{ a: '1\n2', b: '3' }]);
    expect(parseCsv('a;b\n1;')).toEqual([{ a: '1', b: '' }]);
    expect(parseCsv('')).toEqual([]);
  });

  it('zegt op welke regel het misgaat', () => {
    expect(() => parseCsv('a;b\n1;2\n3')).toThrow('regel 3');
    expect(() => parseCsv('a;b\n1;"2')).toThrow('regel 2');
    expect(() => parseCsv('a;b\n1;x"y"')).toThrow('regel 2');
  });

  it('rekent bedragen om naar hele centen', () => {
    expect(['1394,44', '1.394,44', '64', '0,5', '35,76'].map(parseBedragCent)).toEqual([
      139444, 139444, 6400, 50, 3576,
    ]);
    for (const fout of ['', '-1', '1,234', '12.34', '1.2345', 'tien']) {
      expect(() => parseBedragCent(fout), fout).toThrow(SyntaxError);
    }
  });

  it('leest een getal met een komma', () => {
    expect(['10,0', '-0,4', '3'].map(parseGetal)).toEqual([10, -0.4, 3]);
    expect(() => parseGetal('1.5')).toThrow(SyntaxError);
  });
});
