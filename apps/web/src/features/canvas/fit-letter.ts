/** One sheet without its margins (canvas-print.css), in millimetres. An A4 carries blocks 1–6, or 7–9. */
const vellen = { a3: { breed: 406, hoog: 283 }, a4: { breed: 285, hoog: 198 } } as const;
export type Papier = keyof typeof vellen;

const pxPerMm = 96 / 25.4;
// A printer needs a little more than a screen: what is broken over two sheets takes more room than what is measured.
const speling = 0.98;
const grenzen = { kleinst: 6, grootst: 11.5 };

function listMedia(regels: Iterable<CSSRule>): CSSMediaRule[] {
  return [...regels].flatMap((regel) => {
    if (regel instanceof CSSMediaRule) return [regel];
    return 'cssRules' in regel ? listMedia(regel.cssRules as CSSRuleList) : [];
  });
}

/** Lays the page out as on paper of this width while `meet` looks; nobody sees it, it is put back before it is drawn. */
function withPapier<T>(breed: number, meet: () => T): T {
  const { style } = document.documentElement;
  const was = listMedia([...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])).map(
    ({ media }) => [media, media.mediaText] as const,
  );
  for (const [media, tekst] of was) {
    if (/\bprint\b/.test(tekst)) media.mediaText = 'all';
    else if (/\bscreen\b/.test(tekst)) media.mediaText = 'not all';
  }
  style.inlineSize = `${breed}mm`;
  try {
    return meet();
  } finally {
    style.inlineSize = '';
    for (const [media, tekst] of was) media.mediaText = tekst;
  }
}

/** Height of the fullest sheet, in millimetres. */
function measureVel(papier: Papier): number {
  const boven = document.body.getBoundingClientRect().top;
  const kaders = [...document.querySelectorAll('.canvas-blok')].map((blok) => blok.getBoundingClientRect());
  const onder = (vanaf: number, tot: number) =>
    Math.max(...kaders.slice(vanaf, tot).map(({ bottom }) => bottom));
  const naZes = kaders[6]?.top ?? boven;
  const hoogtes = papier === 'a3' ? [onder(0, 9) - boven] : [onder(0, 6) - boven, onder(6, 9) - naZes];
  return Math.max(...hoogtes) / pxPerMm;
}

/**
 * Makes the letters (px) as large as fits on one A3, or two A4. Measured and not guessed: how a text falls over the
 * columns cannot be told from its length. Never smaller than can be read; then it takes another sheet.
 */
export function fitLetter(papier: Papier): void {
  const { breed, hoog } = vellen[papier];
  const { style } = document.documentElement;
  const zet = (letter: number) => style.setProperty('--canvas-letter', `${letter}px`);
  withPapier(breed, () => {
    let [past, teGroot] = [grenzen.kleinst, grenzen.grootst + 0.1];
    while (teGroot - past > 0.1) {
      const letter = (past + teGroot) / 2;
      zet(letter);
      if (measureVel(papier) <= hoog * speling) past = letter;
      else teGroot = letter;
    }
    zet(Math.floor(past * 10) / 10);
  });
}
