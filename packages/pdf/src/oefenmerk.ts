type Punt = readonly [x: number, y: number];

// The letters of OEFENING as strokes on a grid of 4 by 6: no font has to come along.
const letters: Readonly<Record<string, readonly (readonly Punt[])[]>> = {
  O: [[[0, 0], [4, 0], [4, 6], [0, 6], [0, 0]]], // biome-ignore format: one letter per line
  E: [[[4, 0], [0, 0], [0, 6], [4, 6]], [[0, 3], [3, 3]]], // biome-ignore format: one letter per line
  F: [[[0, 0], [0, 6], [4, 6]], [[0, 3], [3, 3]]], // biome-ignore format: one letter per line
  N: [[[0, 0], [0, 6], [4, 0], [4, 6]]], // biome-ignore format: one letter per line
  I: [[[2, 0], [2, 6]]], // biome-ignore format: one letter per line
  G: [[[4, 5], [4, 6], [0, 6], [0, 0], [4, 0], [4, 3], [2, 3]]], // biome-ignore format: one letter per line
};
const woord = [...'OEFENING'];
const breedte = woord.length * 5.5 - 1.5;

/** The word as PDF paths, its left foot at the origin, one grid unit being 1. */
const pad = woord
  .flatMap((letter, plek) =>
    (letters[letter] ?? []).map((lijn) =>
      lijn.map(([x, y], i) => `${x + plek * 5.5} ${y} ${i === 0 ? 'm' : 'l'}`).join(' '),
    ),
  )
  .map((lijn) => `${lijn} S`)
  .join(' ');

const rond = (n: number): string => n.toFixed(3);

/** Large and light, from corner to corner, under the text. */
function drawOnder(w: number, h: number): string {
  const hoek = Math.atan2(h, w);
  const schaal = (Math.hypot(w, h) * 0.72) / breedte;
  const [cos, sin] = [Math.cos(hoek) * schaal, Math.sin(hoek) * schaal];
  const [x, y] = [w / 2 - (cos * breedte - sin * 6) / 2, h / 2 - (sin * breedte + cos * 6) / 2];
  return `q 0.93 0.88 0.8 RG 1 J 1 j 1.1 w ${[cos, sin, -sin, cos, x, y].map(rond).join(' ')} cm ${pad} Q`;
}

/** Small and dark in the top margin, over everything: a coloured box cannot hide it. */
function drawBoven(w: number, h: number): string {
  const schaal = 2;
  return `q 0.55 0.3 0.05 RG 1 J 1 j 0.9 w ${[schaal, 0, 0, schaal, w / 2 - (breedte * schaal) / 2, h - 24].map(rond).join(' ')} cm ${pad} Q`;
}

const paginaVorm = /(?:^|\n)(\d+) 0 obj\n(<<\/Type \/Page\n[\s\S]*?)\nendobj/g;

interface Object {
  nr: number;
  tekst: string;
}

const stroom = (nr: number, inhoud: string): Object => ({
  nr,
  tekst: `<<\n/Length ${inhoud.length}\n>>\nstream\n${inhoud}\nendstream`,
});

/** Each page again, with the mark around its own content. @throws RangeError when this is no PDF of ours */
function markPaginas(pdf: string, eerste: number): Object[] {
  let vrij = eerste;
  const objecten = [...pdf.matchAll(paginaVorm)].flatMap(([, nr, tekst = '']) => {
    const [, b, h] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(tekst) ?? [];
    const [w, hoog] = [Number(b), Number(h)];
    const [onder, boven] = [vrij++, vrij++];
    const nieuw = tekst.replace(/\/Contents (\d+) 0 R/, `/Contents [${onder} 0 R $1 0 R ${boven} 0 R]`);
    if (nieuw === tekst || !(w > 0 && hoog > 0)) throw new RangeError('deze pagina kent het oefenmerk niet');
    return [
      { nr: Number(nr), tekst: nieuw },
      stroom(onder, drawOnder(w, hoog)),
      stroom(boven, drawBoven(w, hoog)),
    ];
  });
  if (objecten.length === 0) throw new RangeError('dit is geen PDF van Naast');
  return objecten;
}

/**
 * Puts OEFENING on every page of a PDF that Naast made, as an update behind the file: the document itself stays as it was.
 * @throws RangeError when the bytes are no PDF of ours, so that nothing leaves an oefenruimte unmarked
 */
export function markOefening(bytes: Uint8Array): Uint8Array {
  const pdf = Buffer.from(bytes).toString('latin1');
  const staart = pdf.slice(pdf.lastIndexOf('trailer'));
  const aantal = Number(/\/Size (\d+)/.exec(staart)?.[1]);
  const vorige = /startxref\s+(\d+)/.exec(staart)?.[1];
  if (!aantal || !vorige) throw new RangeError('dit is geen PDF van Naast');
  const objecten = markPaginas(pdf, aantal);
  let inhoud = '';
  const regels = objecten.map(({ nr, tekst }) => {
    const plek = String(pdf.length + 1 + inhoud.length).padStart(10, '0');
    inhoud += `${nr} 0 obj\n${tekst}\nendobj\n`;
    return `${nr} 1\n${plek} 00000 n \n`;
  });
  const xref = pdf.length + 1 + inhoud.length;
  const gids = staart
    .slice(0, staart.indexOf('startxref'))
    .replace(/\/Size \d+/, `/Size ${aantal + objecten.length}`)
    .replace('<<', `<<\n/Prev ${vorige}`);
  return new Uint8Array(
    Buffer.from(`${pdf}\n${inhoud}xref\n${regels.join('')}${gids}startxref\n${xref}\n%%EOF\n`, 'latin1'),
  );
}
