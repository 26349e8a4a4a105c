import type { OpdrachtStand } from '@naast/domain/betalingen';
import type { Keuze, MandaatWijze, Stand, Stemplek } from '@naast/domain/fonds';

export interface StemFeit {
  wie: string;
  plek: Stemplek;
  keuze: Keuze;
}

/** What is true of one aanvraag, read from the tables; what follows from it is for the rules of the domain to say. */
export interface Feit {
  id: string;
  fondsId: string;
  casusId: string;
  aanvrager: string;
  stand: Stand;
  wijze: MandaatWijze;
  quorum: number;
  gevraagdCent: number;
  regelId: string;
  stemmen: StemFeit[];
  ooitGestemd: string[];
  ooitHerzien: string[];
  voorzitters: string[];
  betalers: string[];
  controleurs: string[];
  teruggetreden: string[];
  betrokken: string[];
  contact: string;
  vragen: string[];
  gehoord: boolean;
  besluitId: string | null;
  toegekendCent: number;
  betaaldCent: number;
  openCent: number;
  openJaar: number | null;
  voorwaarde: string;
  voorwaardeOpen: boolean;
  herziening: { id: string; gehoord: boolean; cent: number; stemmen: StemFeit[] } | null;
  onderweg: boolean;
  wijzigingId: string | null;
  termijnen: {
    id: string;
    cent: number;
    stand: string;
    geldig: boolean;
    terug: boolean;
    inConcept: boolean;
    betaaldCent: number;
  }[];
  vordering: { id: string; openCent: number } | null;
}

export interface OpdrachtFeit {
  id: string;
  stand: OpdrachtStand;
  maker: string;
  versie: number;
  geboekt: boolean;
  /** `zelfdeRekening`: the account is still the one of the line. */
  posten: { aanvraagId: string; termijnId: string; zelfdeRekening: boolean }[];
}

export interface Feiten {
  aanvragen: Feit[];
  opdrachten: OpdrachtFeit[];
  /** Per fonds and year what is free. */
  vrij: { fondsId: string; jaar: number; cent: number }[];
  /** What may never be true, in words; empty when all is well. */
  fouten: string[];
}

const stemmen = (
  tabel: string,
  waar: string,
) => `(select coalesce(json_agg(json_build_object('wie', s.gebruiker_id,
  'plek', s.plek, 'keuze', s.keuze)), '[]') from ${tabel} s where ${waar} and s.vervallen_op is null)`;
const mensen = (vraag: string) =>
  `(select coalesce(json_agg(distinct x), '[]') from (${vraag}) q (x) where x is not null)`;

const geld = (kolom: string, waar = 'true') => `(select coalesce(sum(m.${kolom}), 0) from grootboek_mutatie m
  join besluit b on b.id = m.besluit_id where b.aanvraag_id = a.id and ${waar})`;

const feit = `select json_build_object('id', a.id, 'fondsId', a.fonds_id, 'casusId', a.casus_id, 'aanvrager', a.aanvrager_id,
  'stand', a.stand, 'wijze', coalesce(m.wijze, 'commissie'), 'quorum', coalesce(m.quorum, 0), 'gevraagdCent', r.bedrag_cent,
  'regelId', r.id, 'stemmen', ${stemmen('stem', 's.aanvraag_id = a.id')},
  'ooitGestemd', ${mensen('select gebruiker_id from stem where aanvraag_id = a.id')},
  'ooitHerzien', ${mensen('select gebruiker_id from herziening_stem where aanvraag_id = a.id')},
  'voorzitters', ${mensen('select voorzitter_id from besluit where aanvraag_id = a.id')},
  'betalers', ${mensen('select betaal_mensen(a)')},
  'controleurs', ${mensen('select door from verantwoording where aanvraag_id = a.id')},
  'teruggetreden', ${mensen('select gebruiker_id from terugtreding where aanvraag_id = a.id')},
  'betrokken', ${mensen(`select x.gebruiker_id from casus c join contactpersoon x on x.casus_id = c.id where c.huishouden_id = a.huishouden_id
    union select x.gebruiker_id from casus c join toegang x on x.casus_id = c.id where c.huishouden_id = a.huishouden_id`)},
  'contact', (select gebruiker_id from contactpersoon where casus_id = a.casus_id and upper_inf(periode)),
  'vragen', ${mensen('select id from aanvraag_vraag where aanvraag_id = a.id and antwoord is null')},
  'gehoord', exists (select from aanvraag_vraag where aanvraag_id = a.id and soort = 'voornemen' and antwoord is not null),
  'besluitId', nu.id, 'toegekendCent', coalesce(br.toegekend_cent, 0), 'voorwaarde', coalesce(br.voorwaarde, ''),
  'voorwaardeOpen', br.voorwaarde <> '' and not exists (select from voorwaarde_vervulling v where v.regel_id = r.id and v.voorwaarde = br.voorwaarde),
  'betaaldCent', ${geld('betaald_cent')}, 'openCent', ${geld('verplicht_cent')},
  'openJaar', (select x.budgetjaar from grootboek_mutatie x join besluit b on b.id = x.besluit_id where b.aanvraag_id = a.id
     group by 1 having sum(x.verplicht_cent) > 0 order by sum(x.verplicht_cent) desc, 1 desc limit 1),
  'herziening', (select json_build_object('id', h.id, 'gehoord', not h.verlaagt or h.zienswijze is not null,
     'cent', (h.voorstel -> 0 ->> 'toegekendCent')::bigint, 'stemmen', ${stemmen('herziening_stem', 's.herziening_id = h.id')})
     from herziening h where h.aanvraag_id = a.id and h.stand in ('zienswijze', 'stemmen')),
  'onderweg', exists (select from betaalpost p join betaalopdracht o on o.id = p.opdracht_id where p.aanvraag_id = a.id
     and p.stand = 'open' and o.stand in ('vrijgegeven', 'verzonden')),
  'wijzigingId', (select w.id from rekeningwijziging w where w.aanvraag_id = a.id and w.oordeel is null),
  'termijnen', (select coalesce(json_agg(json_build_object('id', t.id, 'cent', t.bedrag_cent, 'stand', t.stand, 'geldig', t.besluit_id = nu.id,
     'terug', t.retour_op is not null and not exists (select from rekeningwijziging w where w.regel_id = r.id and w.oordeel = 'bevestigd'
        and w.beoordeeld_op >= t.retour_op),
     'inConcept', exists (select from betaalpost p join betaalopdracht o on o.id = p.opdracht_id where p.termijn_id = t.id
        and p.stand = 'open' and o.stand = 'concept'),
     'betaaldCent', (select coalesce(max(j.som), 0) from (select sum(x.betaald_cent) as som from grootboek_mutatie x
        where x.besluit_id = t.besluit_id group by x.budgetjaar) j)) order by t.gepland_op, t.nr), '[]')
     from betaaltermijn t where t.aanvraag_id = a.id),
  'vordering', (select json_build_object('id', v.id, 'openCent', v.bedrag_cent - v.ontvangen_cent - v.kwijtgescholden_cent - v.vervallen_cent)
     from vordering v where v.aanvraag_id = a.id and v.bedrag_cent > v.ontvangen_cent + v.kwijtgescholden_cent + v.vervallen_cent limit 1))
  from aanvraag a join aanvraag_regel r on r.aanvraag_id = a.id left join mandaatregel m on m.id = a.mandaatregel_id
  left join besluit nu on nu.aanvraag_id = a.id and not exists (select from besluit l where l.vervangt_id = nu.id)
  left join besluit_regel br on br.besluit_id = nu.id where a.id = any(ids)`;

const opdracht = `select json_build_object('id', o.id, 'stand', o.stand, 'maker', o.voorbereid_door, 'versie', o.versie,
  'geboekt', exists (select from betaalpost p where p.opdracht_id = o.id and p.stand in ('betaald', 'retour')),
  'posten', (select coalesce(json_agg(json_build_object('aanvraagId', p.aanvraag_id, 'termijnId', p.termijn_id,
     'zelfdeRekening', p.iban = (select k.iban from betaaltermijn t, regel_rekening(t.netwerk_id, t.regel_id) k where t.id = p.termijn_id))), '[]')
     from betaalpost p where p.opdracht_id = o.id and p.stand = 'open')) from betaalopdracht o order by o.code`;

/** What may never be true, each with its own words; written without the rules of the product. */
const verboden: readonly [wat: string, vraag: string][] = [
  [
    'een kolom onder nul',
    'select from grootboek_saldo where least(vrij_cent, verplicht_cent, betaald_cent) < 0',
  ],
  [
    'een saldo dat niet de som van de mutaties is',
    `select from grootboek_saldo s where (vrij_cent, verplicht_cent, betaald_cent) <> (select sum(m.vrij_cent), sum(m.verplicht_cent),
      sum(m.betaald_cent) from grootboek_mutatie m where m.fonds_id = s.fonds_id and m.budgetjaar = s.budgetjaar)`,
  ],
  [
    'geld dat uit het niets kwam',
    `select from grootboek_mutatie group by fonds_id having sum(vrij_cent + verplicht_cent + betaald_cent)
      <> sum(vrij_cent) filter (where soort = 'budget')`,
  ],
  [
    'een regel die in een jaar onder nul staat',
    `select from grootboek_mutatie where besluit_id is not null group by besluit_id, regel_id, budgetjaar
      having least(sum(verplicht_cent), sum(betaald_cent)) < 0`,
  ],
  [
    'een plan dat niet is wat er is beloofd',
    `select from grootboek_mutatie m where m.besluit_id is not null group by m.besluit_id, m.regel_id having sum(m.verplicht_cent)
      <> coalesce((select sum(t.bedrag_cent) from betaaltermijn t where t.besluit_id = m.besluit_id and t.stand in ('gepland', 'in_opdracht')), 0)`,
  ],
  [
    'een termijn in twee opdrachten',
    `select from betaalpost where stand in ('open', 'betaald') group by termijn_id having count(*) > 1`,
  ],
  [
    'meer betaald dan er is toegekend en wordt teruggevraagd',
    `select from besluit nu join besluit_regel br on br.besluit_id = nu.id where not exists (select from besluit l where l.vervangt_id = nu.id)
      and (select sum(m.betaald_cent) from grootboek_mutatie m join besluit b on b.id = m.besluit_id where b.aanvraag_id = nu.aanvraag_id)
        > br.toegekend_cent + (select coalesce(sum(v.bedrag_cent - v.ontvangen_cent - v.vervallen_cent), 0) from vordering v where v.aanvraag_id = nu.aanvraag_id)`,
  ],
  [
    'betaald onder een afwijzing',
    `select from betaling x join besluit b on b.id = x.besluit_id where b.uitkomst = 'afgewezen'`,
  ],
  [
    'betaald voor de voorwaarde',
    `select from betaling x join besluit_regel br on br.besluit_id = x.besluit_id and br.regel_id = x.regel_id where br.voorwaarde <> ''
      and not exists (select from voorwaarde_vervulling v where v.regel_id = x.regel_id and v.voorwaarde = br.voorwaarde and v.op <= x.op)`,
  ],
  [
    'een stem die telt van wie niet mag',
    `select from (select gebruiker_id, aanvraag_id, vervallen_op from stem union all
        select s.gebruiker_id, s.aanvraag_id, s.vervallen_op from herziening_stem s join herziening h on h.id = s.herziening_id and h.stand = 'stemmen') s
      join aanvraag a on a.id = s.aanvraag_id join gebruiker g on g.id = s.gebruiker_id join gebruiker vr on vr.id = a.aanvrager_id
     where s.vervallen_op is null and (a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') or exists (
         select from herziening h where h.aanvraag_id = a.id and h.stand = 'stemmen' and s.gebruiker_id in (select gebruiker_id from herziening_stem where herziening_id = h.id)))
       and (g.id = vr.id or exists (select from terugtreding t where t.aanvraag_id = a.id and t.gebruiker_id = g.id and a.stand = 'in_behandeling')
        or (a.stand = 'in_behandeling' and exists (select from casus c join toegang x on x.casus_id = c.id where c.huishouden_id = a.huishouden_id and x.gebruiker_id = g.id))
        or (g.team_id = vr.team_id and exists (select from gebruiker_rol where gebruiker_id = g.id and rol = 'teamleider'))
        or exists (select from fonds_versie f where f.id = a.fonds_versie_id and f.vastgesteld_door = g.id))`,
  ],
  [
    'een besluit zonder geldige telling',
    `select from besluit b join aanvraag a on a.id = b.aanvraag_id join mandaatregel m on m.id = a.mandaatregel_id,
      lateral (select (b.telling ->> 'voor')::int as voor, (b.telling ->> 'tegen')::int as tegen, (b.telling ->> 'onthouden')::int as onthouden) t
     where case when m.wijze = 'commissie' then t.voor + t.tegen + t.onthouden < m.quorum
        or (b.vervangt_id is null and (t.voor > t.tegen) <> (b.uitkomst <> 'afgewezen')) else (t.voor, t.tegen, t.onthouden) <> (2, 0, 0) end`,
  ],
  [
    'een telling die niet de geldige stemmen telt',
    `select from besluit b where b.vervangt_id is null and (b.telling ->> 'voor')::int + (b.telling ->> 'tegen')::int + (b.telling ->> 'onthouden')::int
      <> (select count(*) from stem s where s.aanvraag_id = b.aanvraag_id and s.uitgebracht_op < b.genomen_op and (s.vervallen_op is null or s.vervallen_op > b.genomen_op))`,
  ],
  [
    'een afwijzing zonder zienswijze of hulp',
    `select from besluit b where b.uitkomst = 'afgewezen' and (not exists (select from besluit_hulp h where h.besluit_id = b.id) or (b.vervangt_id is null
      and not exists (select from aanvraag_vraag v where v.aanvraag_id = b.aanvraag_id and v.soort = 'voornemen' and v.antwoord is not null)))`,
  ],
  [
    'een mens met twee taken',
    `select from (
        select id as aanvraag_id, aanvrager_id as wie, 'vraagt' as taak from aanvraag
        union select aanvraag_id, gebruiker_id, 'beslist' from stem union select aanvraag_id, voorzitter_id, 'beslist' from besluit
        union select aanvraag_id, gebruiker_id, 'beslist' from herziening_stem
        union select aanvraag_id, door, 'betaalt' from betaling union select aanvraag_id, door, 'betaalt' from betaling_retour
        union select p.aanvraag_id, w, 'betaalt' from betaalpost p join betaalopdracht o on o.id = p.opdracht_id,
          unnest(array[o.voorbereid_door, o.vrijgegeven_door]) w where p.stand in ('betaald', 'retour') and w is not null
        union select aanvraag_id, door, 'controleert' from verantwoording
        union select a.id, f.vastgesteld_door, 'richt in' from aanvraag a join fonds_versie f on f.id = a.fonds_versie_id) t
      group by aanvraag_id, wie having count(distinct taak) > 1`,
  ],
  [
    'een opdracht die haar maker vrijgaf',
    'select from betaalopdracht where vrijgegeven_door = voorbereid_door',
  ],
  [
    'een stand die niet uit de geschiedenis volgt',
    `select from aanvraag a join aanvraag_gebeurtenis g on g.aanvraag_id = a.id where g.naar <> a.stand
      and not exists (select from aanvraag_gebeurtenis l where l.aanvraag_id = a.id and l.nr > g.nr)`,
  ],
  [
    'uitbetaald met geld dat nog open staat',
    `select from aanvraag a join besluit b on b.aanvraag_id = a.id join grootboek_mutatie m on m.besluit_id = b.id
      where a.stand in ('uitbetaald', 'verantwoord') group by a.id having sum(m.verplicht_cent) <> 0`,
  ],
];

/** Makes the function that reads it all in one go; the rows of one history only, and nothing is filtered by who asks. */
export const maakFeiten = `create function spel_feiten(ids uuid[]) returns json language plpgsql
  security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $f$ begin return (
  select json_build_object(
    'aanvragen', (select json_agg(x order by array_position(ids, (x ->> 'id')::uuid)) from (${feit}) q (x)),
    'opdrachten', (select coalesce(json_agg(x), '[]') from (${opdracht}) q (x)),
    'vrij', (select json_agg(json_build_object('fondsId', fonds_id, 'jaar', budgetjaar, 'cent', vrij_cent)) from grootboek_saldo),
    'fouten', (select coalesce(json_agg(wat), '[]') from (${verboden
      .map(([wat, vraag]) => `select '${wat}' as wat where exists (${vraag})`)
      .join(' union all ')}) v)));
end $f$`;
