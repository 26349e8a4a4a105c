-- The fonds decides in the open: who may vote, what was voted on, and where each euro is, guarded by the database itself.

-- A refusal of the database: the SQLSTATE names the answer (NA403, NA404, NA409), the constraint the stable code.
create function refuse(soort text, reden text) returns void language plpgsql as $$
begin
  raise exception '%', reden using errcode = soort, constraint = reden;
end $$;

create table fonds (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  rechtsvorm text not null check (rechtsvorm in ('college', 'stichting')),
  grondslag text not null check (length(grondslag) between 1 and 1000),
  -- Who decides in name, and where bezwaar or a klacht goes: the decision letter says it.
  orgaan text not null check (length(orgaan) between 1 and 300),
  adres text not null default '' check (length(adres) <= 1000),
  rechtbank text not null default '' check (length(rechtbank) <= 200),
  domeinen text[] not null check (domeinen <@ array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen']),
  -- Empty: every wijk.
  gebied text[] not null default '{}',
  streeftermijn_dagen smallint not null check (streeftermijn_dagen between 1 and 365),
  beslistermijn_dagen smallint not null check (beslistermijn_dagen between streeftermijn_dagen and 365),
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, id)
);

create table commissielid (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  gebruiker_id uuid not null,
  vanaf date not null,
  tot date check (tot >= vanaf),
  is_voorzitter boolean not null default false,
  -- A deputy sits on the seat of this member: one stem per seat.
  plaatsvervangt_id uuid check (plaatsvervangt_id is null or (plaatsvervangt_id <> id and not is_voorzitter)),
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, fonds_id, id),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, fonds_id, plaatsvervangt_id) references commissielid (netwerk_id, fonds_id, id),
  constraint commissielid_een_voorzitter exclude using gist (netwerk_id with =, fonds_id with =, daterange(vanaf, tot, '[]') with &&)
    where (is_voorzitter),
  constraint commissielid_een_zetel exclude using gist
    (netwerk_id with =, fonds_id with =, gebruiker_id with =, daterange(vanaf, tot, '[]') with &&)
);
create index commissielid_gebruiker on commissielid (netwerk_id, gebruiker_id);

-- Versions: a rule never changes, it ends, and a new one begins. The aanvraag keeps the one it was submitted under.
create table mandaatregel (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  wijze text not null check (wijze in ('commissie')),
  -- Counts everything asked for the household in twelve months; null is every amount.
  tot_en_met_cent bigint check (tot_en_met_cent > 0),
  quorum smallint not null check (quorum >= 2),
  geldig_vanaf date not null,
  geldig_tot date check (geldig_tot >= geldig_vanaf),
  vastgesteld_door uuid not null,
  vastgesteld_op timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, vastgesteld_door) references gebruiker,
  constraint mandaatregel_een exclude using gist (netwerk_id with =, fonds_id with =,
    (coalesce(tot_en_met_cent, 9223372036854775807)) with =, daterange(geldig_vanaf, geldig_tot, '[]') with &&)
);

create table aanvraagnummer (
  netwerk_id uuid not null references netwerk,
  jaar smallint not null,
  laatste integer not null,
  primary key (netwerk_id, jaar)
);

create table aanvraag (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  casus_id uuid not null,
  huishouden_id uuid not null,
  code text not null check (code ~ '^AV-[0-9]{4}-[0-9]{4,}$'),
  -- The commissie knows the household by this code only.
  casus_code text not null,
  -- The inwoner asks; the aanvrager is the professional who does it for them (gemachtigde).
  aanvrager_id uuid not null,
  stand text not null default 'concept' check (stand in ('concept', 'ingediend', 'in_behandeling', 'aanvulling_gevraagd',
    'besloten', 'uitbetaald', 'verantwoord', 'ingetrokken')),
  toelichting text not null default '' check (length(toelichting) <= 4000),
  toets jsonb not null default '{}' check (jsonb_typeof(toets) = 'object'),
  berekening_id uuid,
  akkoord_hoe text check (akkoord_hoe in ('gesprek', 'telefoon', 'schriftelijk')),
  akkoord_door text not null default '' check (length(akkoord_door) <= 200),
  akkoord_op date,
  -- Set once, at submission.
  ingediend_op timestamptz,
  gevraagd_cent bigint check (gevraagd_cent > 0),
  twaalf_maanden_cent bigint check (twaalf_maanden_cent >= gevraagd_cent),
  mandaatregel_id uuid,
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, aanvrager_id) references gebruiker,
  foreign key (netwerk_id, mandaatregel_id) references mandaatregel,
  foreign key (netwerk_id, casus_id, berekening_id) references berekening (netwerk_id, casus_id, id) on delete set null (berekening_id),
  constraint aanvraag_ingediend check ((ingediend_op is null) = (gevraagd_cent is null)
    and (ingediend_op is null) = (mandaatregel_id is null) and (ingediend_op is null) = (twaalf_maanden_cent is null)
    and (ingediend_op is not null or stand in ('concept', 'ingetrokken')))
);
create unique index aanvraag_code on aanvraag (netwerk_id, code);
create index aanvraag_fonds on aanvraag (netwerk_id, fonds_id, stand, ingediend_op);
create index aanvraag_huishouden on aanvraag (netwerk_id, huishouden_id, ingediend_op);

create table aanvraag_doorbraak (
  netwerk_id uuid not null,
  casus_id uuid not null,
  aanvraag_id uuid not null,
  doorbraak_id uuid not null,
  volgorde smallint not null default 0,
  primary key (netwerk_id, aanvraag_id, doorbraak_id),
  foreign key (netwerk_id, casus_id, aanvraag_id) references aanvraag (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id, doorbraak_id) references doorbraak (netwerk_id, casus_id, id)
);

create table aanvraag_regel (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  volgorde smallint not null,
  wat text not null default '' check (length(wat) <= 500),
  domein text check (domein in ('wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen')),
  ontvanger text not null default '' check (length(ontvanger) <= 200),
  ontvanger_soort text not null default 'leverancier' check (ontvanger_soort in ('leverancier', 'huishouden')),
  -- Per time: a monthly line counts aantal_maanden times.
  bedrag_cent bigint not null default 0 check (bedrag_cent between 0 and 10000000000),
  termijn text not null default 'eenmalig' check (termijn in ('eenmalig', 'maandelijks')),
  aantal_maanden smallint not null default 1 check (aantal_maanden between 1 and 120 and (termijn = 'maandelijks' or aantal_maanden = 1)),
  voorliggend text not null default '' check (length(voorliggend) <= 2000),
  primary key (netwerk_id, id),
  unique (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag
);

-- What the commissie decides on, as it was at submission. The database checks the hash itself.
create table aanvraag_pakket (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  canvas text not null,
  sha256 text not null constraint pakket_sha256 check (sha256 = encode(sha256(convert_to(canvas, 'UTF8')), 'hex')),
  wijk text not null,
  berekening jsonb,
  advies jsonb not null check (jsonb_typeof(advies) = 'array'),
  gemaakt_op timestamptz not null,
  primary key (netwerk_id, aanvraag_id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag
);

create table aanvraag_gebeurtenis (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  nr integer not null,
  gebeurtenis text not null,
  van text not null,
  naar text not null,
  namens text check (namens in ('gezin', 'aanvrager', 'contactpersoon')),
  reden text not null default '' check (length(reden) <= 4000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, aanvraag_id, nr),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, door) references gebruiker
);

create table aanvraag_vraag (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  -- voornemen: the commissie means to refuse, and first asks the family for its view.
  soort text not null check (soort in ('vraag', 'voornemen')),
  vraag text not null check (length(vraag) between 1 and 4000),
  gesteld_door uuid not null,
  gesteld_op timestamptz not null,
  antwoord text check (length(antwoord) between 1 and 4000),
  beantwoord_door uuid,
  beantwoord_op timestamptz,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, gesteld_door) references gebruiker,
  foreign key (netwerk_id, beantwoord_door) references gebruiker,
  constraint vraag_beantwoord check (num_nonnulls(antwoord, beantwoord_door, beantwoord_op) in (0, 3))
);
create index aanvraag_vraag_aanvraag on aanvraag_vraag (netwerk_id, aanvraag_id, gesteld_op);

create table stem (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  gebruiker_id uuid not null,
  zetel_id uuid not null,
  keuze text not null check (keuze in ('voor', 'tegen', 'onthouden')),
  reden text not null check (length(reden) between 1 and 2000),
  uitgebracht_op timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text check (vervallen_reden in ('gewijzigd', 'geen_lid', 'aanvrager', 'betrokken', 'teamleider_aanvrager',
    'mandaat_vastgesteld', 'teruggetrokken', 'zetel_bezet')),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, zetel_id) references commissielid,
  constraint stem_vervallen check ((vervallen_op is null) = (vervallen_reden is null))
);
create unique index stem_een on stem (netwerk_id, aanvraag_id, gebruiker_id) where vervallen_op is null;
create unique index stem_een_per_zetel on stem (netwerk_id, aanvraag_id, zetel_id) where vervallen_op is null;
create index stem_aanvraag on stem (netwerk_id, aanvraag_id);

create table terugtreding (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  gebruiker_id uuid not null,
  reden text not null check (length(reden) between 1 and 2000),
  op timestamptz not null,
  primary key (netwerk_id, aanvraag_id, gebruiker_id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

-- A later besluit replaces an earlier one; the chain has no forks.
create table besluit (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  uitkomst text not null check (uitkomst in ('toegekend', 'deels', 'afgewezen')),
  motivering text not null check (length(motivering) between 1 and 8000),
  telling jsonb not null check (jsonb_typeof(telling) = 'object'),
  voorzitter_id uuid not null,
  genomen_op timestamptz not null,
  vervangt_id uuid,
  primary key (netwerk_id, id),
  unique (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, voorzitter_id) references gebruiker,
  foreign key (netwerk_id, aanvraag_id, vervangt_id) references besluit (netwerk_id, aanvraag_id, id),
  constraint besluit_een unique nulls not distinct (netwerk_id, aanvraag_id, vervangt_id)
);

create table besluit_regel (
  netwerk_id uuid not null,
  besluit_id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  toegekend_cent bigint not null check (toegekend_cent >= 0),
  voorwaarde text not null default '' check (length(voorwaarde) <= 2000),
  primary key (netwerk_id, besluit_id, regel_id),
  foreign key (netwerk_id, aanvraag_id, besluit_id) references besluit (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id)
);

-- One row per fonds and budgetjaar, kept by trigger: what is left is never more than one row away, and never below zero.
create table grootboek_saldo (
  netwerk_id uuid not null,
  fonds_id uuid not null,
  budgetjaar smallint not null check (budgetjaar between 2000 and 2200),
  vrij_cent bigint not null default 0 constraint niet_genoeg_vrij check (vrij_cent >= 0),
  verplicht_cent bigint not null default 0 constraint niet_genoeg_verplicht check (verplicht_cent >= 0),
  betaald_cent bigint not null default 0 constraint niet_genoeg_betaald check (betaald_cent >= 0),
  laatste_nr integer not null default 0,
  primary key (netwerk_id, fonds_id, budgetjaar),
  foreign key (netwerk_id, fonds_id) references fonds
);

create table grootboek_mutatie (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  budgetjaar smallint not null,
  nr integer not null,
  soort text not null check (soort in ('budget', 'toekenning', 'betaling', 'vrijval', 'terugontvangst', 'correctie')),
  vrij_cent bigint not null,
  verplicht_cent bigint not null,
  betaald_cent bigint not null,
  besluit_id uuid,
  regel_id uuid,
  -- Correcties that belong together (a year change) are together zero.
  paar_id uuid check (paar_id is null or soort = 'correctie'),
  omschrijving text not null check (length(omschrijving) between 1 and 1000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, fonds_id, budgetjaar, nr),
  foreign key (netwerk_id, fonds_id, budgetjaar) references grootboek_saldo,
  foreign key (netwerk_id, besluit_id, regel_id) references besluit_regel,
  foreign key (netwerk_id, door) references gebruiker,
  constraint mutatie_tekens check (case soort
    when 'budget' then vrij_cent > 0 and verplicht_cent = 0 and betaald_cent = 0
    when 'toekenning' then vrij_cent < 0 and verplicht_cent = -vrij_cent and betaald_cent = 0
    when 'betaling' then vrij_cent = 0 and verplicht_cent < 0 and betaald_cent = -verplicht_cent
    when 'vrijval' then vrij_cent > 0 and verplicht_cent = -vrij_cent and betaald_cent = 0
    when 'terugontvangst' then vrij_cent > 0 and verplicht_cent = 0 and betaald_cent = -vrij_cent
    else (vrij_cent, verplicht_cent, betaald_cent) <> (0, 0, 0) end),
  constraint mutatie_besluit check ((besluit_id is null) = (regel_id is null)
    and (besluit_id is not null or soort in ('budget', 'correctie')) and (besluit_id is null or soort <> 'budget'))
);
create index grootboek_mutatie_regel on grootboek_mutatie (netwerk_id, besluit_id, regel_id);
create index grootboek_mutatie_paar on grootboek_mutatie (netwerk_id, paar_id) where paar_id is not null;

-- How the voorwaarde was met, beside the mutatie that paid.
create table betaling (
  netwerk_id uuid not null,
  mutatie_id uuid not null,
  aanvraag_id uuid not null,
  besluit_id uuid not null,
  regel_id uuid not null,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  voorwaarde_vervuld text not null default '' check (length(voorwaarde_vervuld) <= 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, mutatie_id),
  foreign key (netwerk_id, mutatie_id) references grootboek_mutatie,
  foreign key (netwerk_id, besluit_id, regel_id) references besluit_regel,
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, door) references gebruiker
);
create index betaling_aanvraag on betaling (netwerk_id, aanvraag_id);

create table verantwoording (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  oordeel text not null check (length(oordeel) between 1 and 4000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, aanvraag_id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, door) references gebruiker
);

-- The life of an aanvraag: the same rows as `overgangen` in packages/domain/src/fonds/standen.ts; a test compares them.
create function aanvraag_overgangen() returns table (van text, gebeurtenis text, naar text, wie text[])
language sql immutable parallel safe as $$
  values
    ('concept', 'indienen', 'ingediend', array['aanvrager']),
    ('ingediend', 'in_behandeling_nemen', 'in_behandeling', array['stemmer']),
    ('in_behandeling', 'vraag_stellen', 'aanvulling_gevraagd', array['stemmer']),
    ('aanvulling_gevraagd', 'vraag_stellen', 'aanvulling_gevraagd', array['stemmer']),
    ('in_behandeling', 'voornemen_afwijzing', 'aanvulling_gevraagd', array['voorzitter']),
    ('aanvulling_gevraagd', 'beantwoorden', 'aanvulling_gevraagd', array['aanvrager']),
    ('aanvulling_gevraagd', 'hervatten', 'in_behandeling', array['aanvrager']),
    ('in_behandeling', 'besluiten', 'besloten', array['voorzitter']),
    ('besloten', 'betalen', 'besloten', array['betaler']),
    ('besloten', 'vrijgeven', 'besloten', array['betaler']),
    ('besloten', 'afronden', 'uitbetaald', array['betaler']),
    ('uitbetaald', 'verantwoorden', 'verantwoord', array['controleur']),
    ('concept', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('ingediend', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('in_behandeling', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('aanvulling_gevraagd', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon'])
$$;

-- Who sees which aanvraag: those of the casus; and, once submitted, who decides, checks or pays. Nothing else opens by it.
create function eigen_fondsen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select fonds_id from commissielid
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot)
$$;

-- As commissielid of the fonds, as fondsbeheerder or as controleur: these also see the stemmen.
create function commissie_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and fonds_id = any(array(select eigen_fondsen())) and ingediend_op is not null
  union
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and ingediend_op is not null
     and ((select heeft_rol('fondsbeheerder')) or (select heeft_rol('controleur')))
$$;

create function zichtbare_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag where netwerk_id = huidig_netwerk() and casus_id = any(array(select zichtbare_casussen()))
  union
  select commissie_aanvragen()
  union
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and stand in ('besloten', 'uitbetaald', 'verantwoord') and (select heeft_rol('betaler'))
$$;

-- Involved with the household at some moment after `sinds`: as contactpersoon, as vervanger or by toegang.
create function is_betrokken(n_id uuid, h_id uuid, g_id uuid, sinds timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from casus c where c.netwerk_id = n_id and c.huishouden_id = h_id and (
      exists (select from contactpersoon x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and (upper_inf(x.periode) or upper(x.periode) > sinds))
      or exists (select from toegang x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and coalesce(least(x.tot, x.ingetrokken_op), 'infinity') > sinds)
      or exists (select from vervanger x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and coalesce(least((x.tot + 1)::timestamp at time zone 'Europe/Amsterdam', x.ingetrokken_op), 'infinity') > sinds)))
$$;

-- Nobody decides on their own work: every reason why this gebruiker may not vote on this aanvraag, in a fixed order.
create function stembeletselen(a aanvraag, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare l commissielid; reden text[] := '{}'; sinds timestamptz;
begin
  select * into l from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = g_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  if l.id is null then reden := reden || 'geen_lid'::text; end if;
  if a.aanvrager_id = g_id then reden := reden || 'aanvrager'::text; end if;
  -- The clock of the app may run ahead of ours, never shorten the term.
  sinds := least(a.ingediend_op, now()) - interval '24 months';
  if is_betrokken(a.netwerk_id, a.huishouden_id, g_id, sinds) then reden := reden || 'betrokken'::text; end if;
  if exists (select from gebruiker ik join gebruiker_rol r on r.netwerk_id = ik.netwerk_id and r.gebruiker_id = ik.id and r.rol = 'teamleider'
               join gebruiker g on g.netwerk_id = ik.netwerk_id and g.team_id = ik.team_id
              where ik.netwerk_id = a.netwerk_id and ik.id = g_id and g.id = a.aanvrager_id and g.id <> ik.id) then
    reden := reden || 'teamleider_aanvrager'::text;
  end if;
  if exists (select from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id and vastgesteld_door = g_id) then
    reden := reden || 'mandaat_vastgesteld'::text;
  end if;
  if exists (select from terugtreding where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id) then
    reden := reden || 'teruggetrokken'::text;
  end if;
  if exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null
              and zetel_id = coalesce(l.plaatsvervangt_id, l.id) and gebruiker_id <> g_id) then
    reden := reden || 'zetel_bezet'::text;
  end if;
  return reden;
end $$;

-- The voorzitter, or their deputy when the voorzitter may not decide here or left the seat to the deputy.
create function is_voorzitter(a aanvraag, g_id uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare l commissielid; v commissielid;
begin
  select * into l from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = g_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  if l.is_voorzitter then return true; end if;
  select * into v from commissielid where netwerk_id = a.netwerk_id and id = l.plaatsvervangt_id and is_voorzitter;
  return v.id is not null and (stembeletselen(a, v.gebruiker_id) <> '{}');
end $$;

-- Deciding, paying, checking and setting the mandate are four different people; the aanvrager is none of them.
create function deed_eerder(a aanvraag, g_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select a.aanvrager_id = g_id
      or exists (select from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id and vastgesteld_door = g_id)
      or exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id)
      or exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and voorzitter_id = g_id)
$$;

-- What this gebruiker is to this aanvraag, in the words of aanvraag_overgangen().
create function betrekkingen(a aanvraag, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare is_contact boolean; vrij boolean; rollen text[];
begin
  is_contact := exists (select from contactpersoon where netwerk_id = a.netwerk_id and casus_id = a.casus_id and gebruiker_id = g_id and upper_inf(periode));
  vrij := stembeletselen(a, g_id) = '{}';
  rollen := array(select rol from gebruiker_rol where netwerk_id = a.netwerk_id and gebruiker_id = g_id);
  return array_remove(array[
    case when a.aanvrager_id = g_id then 'aanvrager' end,
    case when is_contact then 'contactpersoon' end,
    case when vrij then 'stemmer' end,
    case when vrij and is_voorzitter(a, g_id) then 'voorzitter' end,
    case when 'betaler' = any(rollen) and not deed_eerder(a, g_id)
      and not exists (select from verantwoording where netwerk_id = a.netwerk_id and aanvraag_id = a.id and door = g_id) then 'betaler' end,
    case when 'controleur' = any(rollen) and not deed_eerder(a, g_id)
      and not exists (select from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
                       where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.soort in ('betaling', 'vrijval', 'terugontvangst')
                         and m.door = g_id) then 'controleur' end
  ], null);
end $$;

create function mijn_betrekkingen(a_id uuid) returns table (betrekkingen text[], beletselen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select betrekkingen(a, huidige_gebruiker()),
         case when a.fonds_id = any(array(select eigen_fondsen())) then stembeletselen(a, huidige_gebruiker()) else '{}' end
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
$$;

-- Earlier requests for the same household, as amounts only: the commissie sees no more of another request.
create function eerdere_aanvragen(a_id uuid) returns table (ingediend_op timestamptz, gevraagd_cent bigint, toegekend_cent bigint, stand text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.ingediend_op, e.gevraagd_cent, (select sum(r.toegekend_cent)::bigint from besluit b
           join besluit_regel r on r.netwerk_id = b.netwerk_id and r.besluit_id = b.id
          where b.netwerk_id = e.netwerk_id and b.aanvraag_id = e.id and not exists (
            select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)), e.stand
    from aanvraag a join aanvraag e on e.netwerk_id = a.netwerk_id and e.huishouden_id = a.huishouden_id and e.id <> a.id
   where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
     and e.ingediend_op is not null and e.stand <> 'ingetrokken' and (a.ingediend_op is null or (e.ingediend_op, e.id) < (a.ingediend_op, a.id))
   order by e.ingediend_op desc, e.id
$$;

-- What is asked for and not decided yet, over everyone's requests: a sum, shown beside the saldo.
create function fonds_gevraagd(f_id uuid) returns table (cent bigint, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(gevraagd_cent), 0)::bigint, count(*)::int from aanvraag
   where netwerk_id = huidig_netwerk() and fonds_id = f_id and stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
$$;

-- What of one granted line is paid and what is still promised: also for the casus, which does not see the grootboek.
create function regel_stand(b_id uuid, r_id uuid) returns table (betaald bigint, open bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(m.betaald_cent), 0)::bigint, coalesce(sum(m.verplicht_cent), 0)::bigint
    from besluit b left join grootboek_mutatie m on m.netwerk_id = b.netwerk_id and m.besluit_id = b.id and m.regel_id = r_id
   where b.netwerk_id = huidig_netwerk() and b.id = b_id and b.aanvraag_id = any(array(select zichtbare_aanvragen()))
$$;

create function next_aanvraagcode(gevraagd_jaar smallint) returns text
language sql security definer set search_path = public, pg_temp as $$
  insert into aanvraagnummer as n (netwerk_id, jaar, laatste) values (huidig_netwerk(), gevraagd_jaar, 1)
  on conflict (netwerk_id, jaar) do update set laatste = n.laatste + 1
  returning 'AV-' || jaar || '-' || lpad(laatste::text, 4, '0')
$$;

-- A concept belongs to its casus and to who made it; the rest is filled in at submission.
create function start_aanvraag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select huishouden_id, code into strict new.huishouden_id, new.casus_code from casus
   where netwerk_id = new.netwerk_id and id = new.casus_id;
  new.aanvrager_id := coalesce(huidige_gebruiker(), new.aanvrager_id);
  new.stand := 'concept';
  new.ingediend_op := null; new.gevraagd_cent := null; new.twaalf_maanden_cent := null; new.mandaatregel_id := null;
  return new;
end $$;
create trigger aanvraag_begin before insert on aanvraag for each row execute function start_aanvraag();

-- Regels and doorbraken change in a concept only; the row lock makes saving and submitting wait for each other.
create function check_concept() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end); nu_stand text;
begin
  select stand into nu_stand from aanvraag
   where netwerk_id = (rij ->> 'netwerk_id')::uuid and id = (rij ->> 'aanvraag_id')::uuid for share;
  if nu_stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger regel_in_concept before insert or update or delete on aanvraag_regel for each row execute function check_concept();
create trigger doorbraak_in_concept before insert or update or delete on aanvraag_doorbraak for each row execute function check_concept();

-- What has been decided on, said, decided or booked stays as it was, for the owner of the tables too.
create function refuse_wijziging() returns trigger language plpgsql as $$
begin
  raise exception '% verandert nooit', tg_table_name using errcode = 'NA409', constraint = 'blijft_zoals_het_was';
end $$;
do $$
declare t text;
begin
  foreach t in array array['aanvraag_pakket', 'aanvraag_gebeurtenis', 'terugtreding', 'besluit', 'besluit_regel', 'grootboek_mutatie', 'betaling', 'verantwoording'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
  end loop;
end $$;

-- The row of fonds and budgetjaar is the lock: mutaties of one year queue up here, and a check keeps each column at zero or more.
create function book_mutatie() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rest bigint;
begin
  new.door := coalesce(huidige_gebruiker(), new.door);
  insert into grootboek_saldo (netwerk_id, fonds_id, budgetjaar) values (new.netwerk_id, new.fonds_id, new.budgetjaar) on conflict do nothing;
  update grootboek_saldo set vrij_cent = vrij_cent + new.vrij_cent, verplicht_cent = verplicht_cent + new.verplicht_cent,
         betaald_cent = betaald_cent + new.betaald_cent, laatste_nr = laatste_nr + 1
   where netwerk_id = new.netwerk_id and fonds_id = new.fonds_id and budgetjaar = new.budgetjaar returning laatste_nr into new.nr;
  if new.besluit_id is not null then
    -- Nothing is paid twice: what is still promised on one line covers every payment and release of it.
    select coalesce(sum(verplicht_cent), 0) + new.verplicht_cent into rest from grootboek_mutatie
     where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id;
    if rest < 0 then perform refuse('NA409', 'meer_dan_toegekend'); end if;
    if new.soort = 'toekenning' and rest > (select toegekend_cent from besluit_regel
         where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id) then
      perform refuse('NA409', 'meer_dan_toegekend');
    end if;
  end if;
  return new;
end $$;
create trigger boeken before insert on grootboek_mutatie for each row execute function book_mutatie();

create function check_paar() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.paar_id is not null and (select count(*) <> 2 or sum(vrij_cent) <> 0 or sum(verplicht_cent) <> 0 or sum(betaald_cent) <> 0
       from grootboek_mutatie where netwerk_id = new.netwerk_id and paar_id = new.paar_id) then
    perform refuse('NA409', 'paar_niet_nul');
  end if;
  return null;
end $$;
create constraint trigger paar_is_nul after insert on grootboek_mutatie deferrable initially deferred
  for each row execute function check_paar();

-- First the household, then the aanvraag, then the saldo: everyone takes the locks in this order.
create function lock_aanvraag(a_id uuid) returns aanvraag language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and id = any(array(select zichtbare_aanvragen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  perform lock_huishouden(a.huishouden_id);
  select * into a from aanvraag where netwerk_id = a.netwerk_id and id = a_id for no key update;
  return a;
end $$;

-- Moves an aanvraag along the table, by who may, and keeps it in the history. The caller holds the lock.
create function move_aanvraag(a_id uuid, wat text, moment timestamptz, waarom text default '', voor_wie text default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; o record; beletsel text[];
begin
  select * into strict a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id;
  select * into o from aanvraag_overgangen() t where t.van = a.stand and t.gebeurtenis = wat;
  if not found then perform refuse('NA409', 'verkeerde_stand'); end if;
  if not (o.wie && betrekkingen(a, huidige_gebruiker())) then
    beletsel := stembeletselen(a, huidige_gebruiker());
    if o.wie && array['stemmer', 'voorzitter'] and beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
    if o.wie && array['betaler', 'controleur'] and heeft_rol(o.wie[1]) then perform refuse('NA403', 'vier_mensen'); end if;
    perform refuse('NA403', 'niet_jouw_stap');
  end if;
  update aanvraag set stand = o.naar, versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
  insert into aanvraag_gebeurtenis (netwerk_id, aanvraag_id, nr, gebeurtenis, van, naar, namens, reden, door, op)
    select a.netwerk_id, a.id, coalesce(max(nr), 0) + 1, wat, a.stand, o.naar, voor_wie, waarom, huidige_gebruiker(), moment
      from aanvraag_gebeurtenis where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
end $$;

-- The hard checks once more, on what is really there at this moment.
create function check_aanvraag_compleet(a aanvraag) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id
                 and (bedrag_cent <= 0 or btrim(wat) = '' or btrim(ontvanger) = ''))
     or not exists (select from aanvraag_doorbraak where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or exists (select from aanvraag_doorbraak ad join doorbraak d on d.netwerk_id = ad.netwerk_id and d.id = ad.doorbraak_id
                 where ad.netwerk_id = a.netwerk_id and ad.aanvraag_id = a.id
                   and (d.verwijderd_op is not null or btrim(d.zin) = '' or d.antwoord_gezin is distinct from 'ja' or d.antwoord_zin <> d.zin
                     or btrim(d.legitimiteit) = '' or btrim(d.betrokkenheid) = '' or btrim(d.rendement) = '' or btrim(d.eerder_geprobeerd) = ''))
     or not (exists (select from canvas_blok where netwerk_id = a.netwerk_id and casus_id = a.casus_id and blok = 2 and btrim(tekst) <> '')
       or exists (select from eigen_woorden where netwerk_id = a.netwerk_id and casus_id = a.casus_id and btrim(woorden) <> '')) then
    perform refuse('NA409', 'aanvraag_onvolledig');
  end if;
end $$;

create function submit_aanvraag(a_id uuid, canvas_tekst text, canvas_sha256 text, advies jsonb, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; som bigint; jaarsom bigint; regel_id uuid; b berekening;
begin
  a := lock_aanvraag(a_id);
  if a.stand = 'concept' and a.aanvrager_id = huidige_gebruiker() then
    if not (a.casus_id = any(array(select bewerkbare_casussen()))) then perform refuse('NA403', 'alleen_kijken'); end if;
    perform check_aanvraag_compleet(a);
    select sum(bedrag_cent * aantal_maanden) into som from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
    select som + coalesce(sum(e.gevraagd_cent), 0) into jaarsom from aanvraag e
     where e.netwerk_id = a.netwerk_id and e.huishouden_id = a.huishouden_id and e.stand <> 'ingetrokken' and e.ingediend_op > moment - interval '12 months';
    select id into regel_id from mandaatregel m where m.netwerk_id = a.netwerk_id and m.fonds_id = a.fonds_id
       and vandaag() >= m.geldig_vanaf and (m.geldig_tot is null or vandaag() <= m.geldig_tot)
       and (m.tot_en_met_cent is null or m.tot_en_met_cent >= jaarsom) order by m.tot_en_met_cent nulls last limit 1;
    if regel_id is null then perform refuse('NA409', 'geen_mandaatregel'); end if;
    if a.berekening_id is not null then
      if not freeze_berekening(a.berekening_id, moment) then perform refuse('NA409', 'berekening_niet_af'); end if;
      select * into b from berekening where netwerk_id = a.netwerk_id and id = a.berekening_id;
    end if;
    insert into aanvraag_pakket (netwerk_id, aanvraag_id, canvas, sha256, wijk, berekening, advies, gemaakt_op)
      select a.netwerk_id, a.id, canvas_tekst, canvas_sha256, h.wijk, case when b.id is not null then jsonb_build_object(
               'id', b.id, 'naam', b.naam, 'invoer', b.invoer, 'uitkomst', b.uitkomst, 'indexcijfers', b.indexcijfers) end, advies, moment
        from huishouden h where h.netwerk_id = a.netwerk_id and h.id = a.huishouden_id;
    update aanvraag set ingediend_op = moment, gevraagd_cent = som, twaalf_maanden_cent = jaarsom, mandaatregel_id = regel_id
     where netwerk_id = a.netwerk_id and id = a.id;
  end if;
  perform move_aanvraag(a.id, 'indienen', moment);
end $$;

-- The first voter to open it takes it.
create function take_aanvraag(a_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_aanvraag(a_id);
  perform move_aanvraag(a_id, 'in_behandeling_nemen', moment);
end $$;

create function ask_vraag(a_id uuid, v_id uuid, v_soort text, tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_aanvraag(a_id);
  perform move_aanvraag(a_id, case v_soort when 'voornemen' then 'voornemen_afwijzing' else 'vraag_stellen' end, moment);
  insert into aanvraag_vraag (netwerk_id, id, aanvraag_id, soort, vraag, gesteld_door, gesteld_op)
    values (huidig_netwerk(), v_id, a_id, v_soort, tekst, huidige_gebruiker(), moment);
end $$;

create function answer_vraag(a_id uuid, v_id uuid, tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v aanvraag_vraag;
begin
  perform lock_aanvraag(a_id);
  select * into v from aanvraag_vraag where netwerk_id = huidig_netwerk() and aanvraag_id = a_id and id = v_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if v.antwoord is not null then perform refuse('NA409', 'al_beantwoord'); end if;
  perform move_aanvraag(a_id, 'beantwoorden', moment);
  update aanvraag_vraag set antwoord = tekst, beantwoord_door = huidige_gebruiker(), beantwoord_op = moment
   where netwerk_id = v.netwerk_id and id = v.id;
  if not exists (select from aanvraag_vraag where netwerk_id = v.netwerk_id and aanvraag_id = a_id and antwoord is null) then
    perform move_aanvraag(a_id, 'hervatten', moment);
  end if;
end $$;

-- A stem is one insert; the database itself looks whether this person may, and lets an earlier stem of theirs lapse.
create function check_stem() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; beletsel text[];
begin
  a := lock_aanvraag(new.aanvraag_id);
  new.gebruiker_id := huidige_gebruiker();
  new.vervallen_op := null; new.vervallen_reden := null;
  beletsel := stembeletselen(a, new.gebruiker_id);
  if beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
  if a.stand <> 'in_behandeling' then perform refuse('NA409', 'verkeerde_stand'); end if;
  select coalesce(plaatsvervangt_id, id) into strict new.zetel_id from commissielid
   where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = new.gebruiker_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  update stem set vervallen_op = new.uitgebracht_op, vervallen_reden = 'gewijzigd'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = new.gebruiker_id and vervallen_op is null;
  update aanvraag set versie = versie + 1, gewijzigd_op = new.uitgebracht_op where netwerk_id = a.netwerk_id and id = a.id;
  return new;
end $$;
create trigger stem_mag before insert on stem for each row execute function check_stem();

-- Someone who gets involved with the household before the decision does not decide: the stem lapses.
create function lapse_stemmen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h_id uuid;
begin
  select huishouden_id into h_id from casus where netwerk_id = new.netwerk_id and id = new.casus_id;
  perform lock_huishouden(h_id);
  update stem s set vervallen_op = huidig_moment(), vervallen_reden = 'betrokken'
    from aanvraag a where s.netwerk_id = new.netwerk_id and a.netwerk_id = s.netwerk_id and a.id = s.aanvraag_id and a.huishouden_id = h_id
     and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') and s.gebruiker_id = new.gebruiker_id and s.vervallen_op is null;
  return null;
end $$;
create trigger stem_vervalt after insert or update on contactpersoon for each row execute function lapse_stemmen();
create trigger stem_vervalt after insert or update on toegang for each row execute function lapse_stemmen();
create trigger stem_vervalt after insert or update on vervanger for each row execute function lapse_stemmen();

create function recuse_lid(a_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if not (a.fonds_id = any(array(select eigen_fondsen()))) then perform refuse('NA403', 'stembeletsel_geen_lid'); end if;
  if a.stand not in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') then perform refuse('NA409', 'verkeerde_stand'); end if;
  insert into terugtreding (netwerk_id, aanvraag_id, gebruiker_id, reden, op)
    values (a.netwerk_id, a.id, huidige_gebruiker(), waarom, moment) on conflict do nothing;
  update stem set vervallen_op = moment, vervallen_reden = 'teruggetrokken'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = huidige_gebruiker() and vervallen_op is null;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

create function withdraw_aanvraag(a_id uuid, voor_wie text, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if voor_wie <> 'gezin' and not (voor_wie = any(betrekkingen(a, huidige_gebruiker()))) then perform refuse('NA403', 'niet_jouw_stap'); end if;
  perform move_aanvraag(a.id, 'intrekken', moment, waarom, voor_wie);
end $$;

-- Counts what may be counted now: a stem whose voter turned out to be barred lapses first.
create function count_stemmen(a aanvraag, moment timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare telling record; nodig smallint;
begin
  update stem s set vervallen_op = moment, vervallen_reden = (stembeletselen(a, s.gebruiker_id))[1]
   where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.vervallen_op is null and stembeletselen(a, s.gebruiker_id) <> '{}';
  select count(*) filter (where keuze = 'voor') as voor, count(*) filter (where keuze = 'tegen') as tegen,
         count(*) filter (where keuze = 'onthouden') as onthouden into telling
    from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
  select quorum into strict nodig from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id;
  return jsonb_build_object('voor', telling.voor, 'tegen', telling.tegen, 'onthouden', telling.onthouden, 'quorum', nodig,
    'uitslag', case when telling.voor + telling.tegen + telling.onthouden < nodig then 'geen_quorum'
                    when telling.voor > telling.tegen then 'toekennen' else 'afwijzen' end);
end $$;

-- The granted lines fit the uitkomst, every line is named once, and none gets more than was asked.
create function check_besluit_regels(a aanvraag, b_uitkomst text, regels jsonb) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare gevraagd bigint; toegekend bigint; fout boolean;
begin
  select sum(r.bedrag_cent * r.aantal_maanden), sum(t.cent), bool_or(t.cent is null or t.cent < 0 or t.cent > r.bedrag_cent * r.aantal_maanden)
    into gevraagd, toegekend, fout
    from aanvraag_regel r left join lateral (select (x ->> 'toegekendCent')::bigint as cent from jsonb_array_elements(regels) x
      where (x ->> 'regelId')::uuid = r.id) t on true
   where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id;
  if fout or jsonb_array_length(regels) <> (select count(*) from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or b_uitkomst <> (case when toegekend = 0 then 'afgewezen' when toegekend = gevraagd then 'toegekend' else 'deels' end) then
    perform refuse('NA409', 'regels_passen_niet');
  end if;
end $$;

create function decide_aanvraag(a_id uuid, b_id uuid, b_uitkomst text, b_motivering text, regels jsonb, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; telling jsonb; jaar smallint := extract(year from moment at time zone 'Europe/Amsterdam');
begin
  a := lock_aanvraag(a_id);
  perform move_aanvraag(a.id, 'besluiten', moment);
  telling := count_stemmen(a, moment);
  if telling ->> 'uitslag' = 'geen_quorum' then perform refuse('NA409', 'geen_quorum'); end if;
  if (telling ->> 'uitslag' = 'toekennen') <> (b_uitkomst <> 'afgewezen') then perform refuse('NA409', 'past_niet_bij_stemmen'); end if;
  if b_uitkomst = 'afgewezen' and not exists (select from aanvraag_vraag where netwerk_id = a.netwerk_id and aanvraag_id = a.id
       and soort = 'voornemen' and antwoord is not null) then
    perform refuse('NA409', 'zienswijze_nodig');
  end if;
  perform check_besluit_regels(a, b_uitkomst, regels);
  insert into besluit (netwerk_id, id, aanvraag_id, uitkomst, motivering, telling, voorzitter_id, genomen_op)
    values (a.netwerk_id, b_id, a.id, b_uitkomst, b_motivering, telling, huidige_gebruiker(), moment);
  insert into besluit_regel (netwerk_id, besluit_id, aanvraag_id, regel_id, toegekend_cent, voorwaarde)
    select a.netwerk_id, b_id, a.id, (x ->> 'regelId')::uuid, (x ->> 'toegekendCent')::bigint, coalesce(x ->> 'voorwaarde', '')
      from jsonb_array_elements(regels) x;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
    select a.netwerk_id, gen_random_uuid(), a.fonds_id, jaar, 'toekenning', -br.toegekend_cent, br.toegekend_cent, 0, b_id, r.id, a.code || ': ' || r.wat, moment
      from besluit_regel br join aanvraag_regel r on r.netwerk_id = br.netwerk_id and r.id = br.regel_id
     where br.netwerk_id = a.netwerk_id and br.besluit_id = b_id and br.toegekend_cent > 0 order by r.volgorde, r.id;
end $$;

-- Pays (`betaling`) or gives back (`vrijval`) part of one granted line; the last one closes the aanvraag.
create function settle_regel(a_id uuid, m_id uuid, m_soort text, r_id uuid, bedrag bigint, toelichting text, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b besluit; br besluit_regel; jaar smallint;
begin
  a := lock_aanvraag(a_id);
  select * into b from besluit x where x.netwerk_id = a.netwerk_id and x.aanvraag_id = a.id and not exists (
    select from besluit l where l.netwerk_id = x.netwerk_id and l.aanvraag_id = x.aanvraag_id and l.vervangt_id = x.id);
  if b.uitkomst = 'afgewezen' then perform refuse('NA409', 'verkeerde_stand'); end if;
  perform move_aanvraag(a.id, case m_soort when 'betaling' then 'betalen' else 'vrijgeven' end, moment);
  select * into br from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if m_soort = 'betaling' and br.voorwaarde <> '' and btrim(toelichting) = '' then perform refuse('NA409', 'voorwaarde_open'); end if;
  -- Paid from the year it was granted from.
  select budgetjaar into jaar from grootboek_mutatie
   where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id and soort = 'toekenning' limit 1;
  if jaar is null or bedrag <= 0 then perform refuse('NA409', 'meer_dan_toegekend'); end if;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
    select a.netwerk_id, m_id, a.fonds_id, jaar, m_soort, case m_soort when 'vrijval' then bedrag else 0 end, -bedrag,
           case m_soort when 'betaling' then bedrag else 0 end, b.id, r_id,
           left(a.code || ': ' || case m_soort when 'vrijval' then toelichting else r.ontvanger end, 1000), moment
      from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.id = r_id;
  if m_soort = 'betaling' then
    insert into betaling (netwerk_id, mutatie_id, aanvraag_id, besluit_id, regel_id, bedrag_cent, voorwaarde_vervuld, door, op)
      values (a.netwerk_id, m_id, a.id, b.id, r_id, bedrag, toelichting, huidige_gebruiker(), moment);
  end if;
  if (select sum(verplicht_cent) from grootboek_mutatie where netwerk_id = a.netwerk_id and besluit_id = b.id) = 0 then
    perform move_aanvraag(a.id, 'afronden', moment);
  end if;
end $$;

create function account_aanvraag(a_id uuid, oordeel_tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform move_aanvraag(a.id, 'verantwoorden', moment);
  insert into verantwoording (netwerk_id, aanvraag_id, oordeel, door, op)
    values (a.netwerk_id, a.id, oordeel_tekst, huidige_gebruiker(), moment);
end $$;

alter table fonds enable row level security;
alter table commissielid enable row level security;
alter table mandaatregel enable row level security;
alter table aanvraagnummer enable row level security;
alter table aanvraag enable row level security;
alter table grootboek_saldo enable row level security;
alter table grootboek_mutatie enable row level security;

create policy eigen_netwerk on fonds for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on commissielid for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on mandaatregel for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy niemand on aanvraagnummer to naast_app using (false);
-- What is left is open to everyone in the netwerk; the single mutaties are for who decides, pays or checks.
create policy eigen_netwerk on grootboek_saldo for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy zien on grootboek_mutatie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (fonds_id = any(array(select eigen_fondsen()))
    or (select heeft_rol('fondsbeheerder')) or (select heeft_rol('betaler')) or (select heeft_rol('controleur'))));
create policy zien on aanvraag for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and id = any(array(select zichtbare_aanvragen())));
create policy maken on aanvraag for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and aanvrager_id = (select huidige_gebruiker())
    and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on aanvraag for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and casus_id = any(array(select bewerkbare_casussen())))
  with check (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and casus_id = any(array(select bewerkbare_casussen())));

create function concept_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and stand = 'concept' and casus_id = any(array(select bewerkbare_casussen()))
$$;

do $$
declare t text;
begin
  foreach t in array array['aanvraag_doorbraak', 'aanvraag_regel', 'aanvraag_pakket', 'aanvraag_gebeurtenis', 'aanvraag_vraag',
      'besluit', 'besluit_regel', 'betaling', 'verantwoording'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
  foreach t in array array['aanvraag_doorbraak', 'aanvraag_regel'] loop
    execute format('create policy maken on %I for insert to naast_app with check
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())))', t);
    execute format('create policy wijzigen on %I for update to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())))', t);
    execute format('create policy verwijderen on %I for delete to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())))', t);
    execute format('grant insert, update, delete on %I to naast_app', t);
  end loop;
  foreach t in array array['stem', 'terugtreding'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select commissie_aanvragen())))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
end $$;
create policy stemmen on stem for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker())
    and aanvraag_id = any(array(select commissie_aanvragen())));

grant select on fonds, commissielid, mandaatregel, grootboek_saldo, grootboek_mutatie to naast_app;
grant insert on stem to naast_app;
grant select, insert, update (fonds_id, toelichting, toets, berekening_id, akkoord_hoe, akkoord_door, akkoord_op, versie, gewijzigd_op)
  on aanvraag to naast_app;

revoke execute on function refuse, aanvraag_overgangen, eigen_fondsen, commissie_aanvragen, zichtbare_aanvragen, is_betrokken,
  stembeletselen, is_voorzitter, deed_eerder, betrekkingen, mijn_betrekkingen, eerdere_aanvragen, fonds_gevraagd, regel_stand, next_aanvraagcode,
  start_aanvraag, check_concept, refuse_wijziging, book_mutatie, check_paar, lock_aanvraag, move_aanvraag,
  check_aanvraag_compleet, submit_aanvraag, take_aanvraag, ask_vraag, answer_vraag, check_stem, lapse_stemmen, recuse_lid,
  withdraw_aanvraag, count_stemmen, check_besluit_regels, decide_aanvraag, settle_regel, account_aanvraag,
  concept_aanvragen from public;
grant execute on function aanvraag_overgangen, eigen_fondsen, commissie_aanvragen, zichtbare_aanvragen, concept_aanvragen,
  mijn_betrekkingen, eerdere_aanvragen, fonds_gevraagd, regel_stand, next_aanvraagcode, submit_aanvraag, take_aanvraag, ask_vraag, answer_vraag,
  recuse_lid, withdraw_aanvraag, decide_aanvraag, settle_regel, account_aanvraag to naast_app;
