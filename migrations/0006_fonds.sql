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

revoke execute on function refuse from public;
