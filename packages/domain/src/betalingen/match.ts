import type { Bankregel } from './bankregel.ts';

/** A transfer of ours as far as the bank has to know it. */
export interface TeMatchen {
  postId: string;
  code: string;
  opdrachtCode: string;
  bedragCent: number;
  iban: string;
  stand: 'open' | 'betaald' | 'retour' | 'vervallen';
  /** A line of the bank already said that it was paid; if not, a paid one was recorded by hand. */
  gezien: boolean;
}

export const matchRedenen = [
  'ander_bedrag',
  'andere_rekening',
  'al_betaald',
  'niet_onderweg',
  'geen_code',
  'geld_erbij',
  'vier_mensen',
  'niet_betaald',
  'deels_terug',
] as const;
export type MatchReden = (typeof matchRedenen)[number];

export const matchRedenNamen: Record<MatchReden, string> = {
  ander_bedrag: 'Het bedrag is anders dan wij betaalden.',
  andere_rekening: 'De rekening is een andere dan die van de betaling.',
  al_betaald: 'Deze betaling was al als betaald vastgelegd.',
  niet_onderweg: 'Deze betaling stond niet in een opdracht die naar de bank ging.',
  geen_code: 'Onze code ontbreekt. Bedrag en rekening passen wel.',
  geld_erbij: 'Er kwam geld bij. Is dit een retour, of geeft iemand geld terug?',
  vier_mensen: 'Je deed al iets anders bij deze aanvraag. Laat een andere betaler dit doen.',
  niet_betaald: 'Deze betaling was nog niet als betaald vastgelegd.',
  deels_terug: 'Een deel van dit geld kwam al op een andere manier terug. Zoek uit wat er klopt.',
};

/**
 * `vreemd`: nothing of ours; it is not kept. `onzeker`: somebody has to look, `postIds` is where it may belong.
 * `bevestiging`: the bank says what somebody recorded by hand before; nothing is booked again.
 */
export type Match =
  | { uitslag: 'betaling' | 'bevestiging' | 'retour'; postIds: readonly string[] }
  | { uitslag: 'onzeker'; reden: MatchReden; postIds: readonly string[] }
  | { uitslag: 'vreemd' };

const onzeker = (reden: MatchReden, post: TeMatchen): Match => ({
  uitslag: 'onzeker',
  reden,
  postIds: [post.postId],
});

/**
 * Lays bank lines beside our transfers, in order: a transfer that one line settled is settled for the next. Certain is
 * only our own code with the same amount and account, or a whole order booked as one; the rest is for a person.
 */
export function matchBankregels(regels: readonly Bankregel[], posten: readonly TeMatchen[]): Match[] {
  const nu = new Map(posten.map((post) => [post.postId, post]));
  return regels.map((regel) => {
    const match = matchRegel(regel, [...nu.values()]);
    const stand = match.uitslag === 'retour' ? 'retour' : 'betaald';
    if (match.uitslag !== 'onzeker' && match.uitslag !== 'vreemd')
      for (const id of match.postIds) {
        const post = nu.get(id);
        if (post) nu.set(id, { ...post, stand, gezien: true });
      }
    return match;
  });
}

function matchRegel(regel: Bankregel, posten: readonly TeMatchen[]): Match {
  const post = findPost(regel, posten);
  if (post) return regel.bedragCent < 0 ? matchBetaling(regel, post) : matchErbij(regel, post);
  if (regel.bedragCent < 0) return matchOpdracht(regel, posten) ?? guess(regel, posten);
  return guess(regel, posten);
}

/** By the code as reference, or somewhere in the words as a whole. */
function findPost({ kenmerk, omschrijving }: Bankregel, posten: readonly TeMatchen[]): TeMatchen | undefined {
  const woorden = new Set(omschrijving.toUpperCase().split(/[^A-Z0-9-]+/));
  return (
    posten.find(({ code }) => kenmerk.toUpperCase() === code) ?? posten.find(({ code }) => woorden.has(code))
  );
}

const zelfdeRekening = (regel: Bankregel, post: TeMatchen): boolean =>
  regel.tegenrekening === '' || regel.tegenrekening === post.iban;

function matchBetaling(regel: Bankregel, post: TeMatchen): Match {
  if (-regel.bedragCent !== post.bedragCent) return onzeker('ander_bedrag', post);
  if (!zelfdeRekening(regel, post)) return onzeker('andere_rekening', post);
  if (post.stand === 'open') return { uitslag: 'betaling', postIds: [post.postId] };
  if (post.stand === 'betaald' && !post.gezien) return { uitslag: 'bevestiging', postIds: [post.postId] };
  return onzeker(post.stand === 'vervallen' ? 'niet_onderweg' : 'al_betaald', post);
}

function matchErbij(regel: Bankregel, post: TeMatchen): Match {
  if (!regel.isRetour) return onzeker('geld_erbij', post);
  if (regel.bedragCent !== post.bedragCent) return onzeker('ander_bedrag', post);
  return post.stand === 'betaald'
    ? { uitslag: 'retour', postIds: [post.postId] }
    : onzeker('niet_betaald', post);
}

/** The bank booked the order as one amount. */
function matchOpdracht(regel: Bankregel, posten: readonly TeMatchen[]): Match | undefined {
  const woorden = `${regel.opdracht} ${regel.kenmerk} ${regel.omschrijving}`
    .toUpperCase()
    .split(/[^A-Z0-9-]+/);
  const open = posten.filter((post) => post.stand === 'open' && woorden.includes(post.opdrachtCode));
  const [eerste] = open;
  if (!eerste) return undefined;
  const som = open.reduce((tot, { bedragCent }) => tot + bedragCent, 0);
  if (som !== -regel.bedragCent)
    return { uitslag: 'onzeker', reden: 'ander_bedrag', postIds: open.map(({ postId }) => postId) };
  return { uitslag: 'betaling', postIds: open.map(({ postId }) => postId) };
}

/** The same amount and account without our code: it may be ours, so somebody looks. */
function guess(regel: Bankregel, posten: readonly TeMatchen[]): Match {
  const gezocht = regel.bedragCent < 0 ? 'open' : 'betaald';
  const past = posten.filter((post) => post.stand === gezocht && post.iban === regel.tegenrekening);
  const zelfde = past.filter((post) => post.bedragCent === Math.abs(regel.bedragCent));
  if (regel.bedragCent < 0)
    return zelfde.length === 0
      ? { uitslag: 'vreemd' }
      : { uitslag: 'onzeker', reden: 'geen_code', postIds: zelfde.map(({ postId }) => postId) };
  return past.length === 0
    ? { uitslag: 'vreemd' }
    : { uitslag: 'onzeker', reden: 'geld_erbij', postIds: past.map(({ postId }) => postId) };
}
