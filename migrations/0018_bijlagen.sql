-- Files beside a casus or an aanvraag, the yes of the inwoner as it was signed, and what is asked of a loket instead of the fonds.

-- The bytes stand apart (bijlage_inhoud): a list of files never touches them.
create table bijlage (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  aanvraag_id uuid,
  -- As it was called on the computer of who added it; it may hold names, so only who sees the casus sees it.
  naam text not null check (length(naam) between 1 and 150 and naam !~ '[/\\[:cntrl:]]'),
  soort text not null check (soort in ('pdf', 'jpeg', 'png', 'docx', 'xlsx', 'pptx', 'odt', 'ods')),
  grootte integer not null check (grootte between 1 and 10485760),
  omschrijving text not null default '' check (length(omschrijving) <= 300),
  voor_commissie boolean not null default false,
  is_rekening boolean not null default false,
  -- geweigerd: the virus scanner found something, and the bytes were never kept.
  scan text not null check (scan in ('niet_gescand', 'schoon', 'geweigerd')),
  toegevoegd_door uuid not null,
  toegevoegd_op timestamptz not null,
  verwijderd_door uuid,
  verwijderd_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, casus_id, aanvraag_id) references aanvraag (netwerk_id, casus_id, id),
  foreign key (netwerk_id, toegevoegd_door) references gebruiker,
  foreign key (netwerk_id, verwijderd_door) references gebruiker,
  constraint bijlage_verwijderd check ((verwijderd_op is null) = (verwijderd_door is null)),
  constraint bijlage_gedeeld check ((aanvraag_id is not null and scan <> 'geweigerd') or not (voor_commissie or is_rekening))
);
create index bijlage_casus on bijlage (netwerk_id, casus_id, toegevoegd_op);
create index bijlage_aanvraag on bijlage (netwerk_id, aanvraag_id, toegevoegd_op) where aanvraag_id is not null;
create index bijlage_verwijderd_op on bijlage (netwerk_id, verwijderd_op) where verwijderd_op is not null;

create table bijlage_inhoud (
  netwerk_id uuid not null,
  bijlage_id uuid not null,
  casus_id uuid not null,
  bytes bytea not null check (length(bytes) between 1 and 10485760),
  sha256 text not null constraint inhoud_sha256 check (sha256 = encode(sha256(bytes), 'hex')),
  primary key (netwerk_id, bijlage_id),
  foreign key (netwerk_id, casus_id, bijlage_id) references bijlage (netwerk_id, casus_id, id)
);
-- Photos and Office files are compressed already.
alter table bijlage_inhoud alter column bytes set storage external;

-- The yes of the inwoner with the exact text that was read, and a hash of what was asked: another request is another yes.
create table handtekening (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  aanvraag_id uuid not null,
  wijze text not null check (wijze in ('scherm', 'getypt', 'papier')),
  naam text not null check (length(naam) between 1 and 200),
  tekst text not null check (length(tekst) between 1 and 40000),
  -- Strokes on the screen as points, never a picture that has to be trusted.
  streken jsonb check (jsonb_typeof(streken) = 'array' and length(streken::text) <= 200000),
  -- The scan of what was signed on paper.
  bijlage_id uuid,
  getekend_op timestamptz not null,
  vraag_sha256 text not null,
  genoteerd_door uuid not null,
  genoteerd_op timestamptz not null,
  vervallen_op timestamptz,
  vervallen_reden text check (vervallen_reden in ('gewijzigd', 'opnieuw', 'weggehaald')),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id, aanvraag_id) references aanvraag (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id, bijlage_id) references bijlage (netwerk_id, casus_id, id),
  foreign key (netwerk_id, genoteerd_door) references gebruiker,
  constraint handtekening_wijze check ((wijze = 'scherm') = (streken is not null) and (wijze = 'papier') = (bijlage_id is not null)),
  constraint handtekening_vervallen check ((vervallen_op is null) = (vervallen_reden is null))
);
create unique index handtekening_een on handtekening (netwerk_id, aanvraag_id) where vervallen_op is null;
create index handtekening_aanvraag on handtekening (netwerk_id, aanvraag_id, getekend_op);

-- What is asked of a loket: the hardheidsclausule, the bijzondere bijstand, or a partner that pays.
create table loketverzoek (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  doorbraak_id uuid,
  route text not null check (route in ('hardheidsclausule', 'bijzondere_bijstand', 'partner_betaalt')),
  stand text not null default 'concept' check (stand in ('concept', 'verstuurd', 'antwoord_ontvangen', 'toegekend', 'deels', 'afgewezen', 'ingetrokken')),
  loket text not null default '' check (length(loket) <= 200),
  onderwerp text not null default '' check (length(onderwerp) <= 200),
  brief text not null default '' check (length(brief) <= 12000),
  -- What the family agreed to share, with whom they said it and when: the letter holds names.
  deelt text[] not null default '{}' check (deelt <@ array['namen', 'gezin', 'wonen', 'geld', 'gezondheid', 'kinderen']),
  akkoord_door text not null default '' check (length(akkoord_door) <= 200),
  akkoord_op date,
  termijn_dagen smallint not null check (termijn_dagen between 1 and 365),
  verstuurd_op date,
  verstuurd_hoe text check (verstuurd_hoe in ('post', 'mail', 'portaal', 'balie')),
  uiterlijk_op date,
  antwoord text not null default '' check (length(antwoord) <= 8000),
  antwoord_op date,
  vervolg text not null default '' check (length(vervolg) <= 2000),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, casus_id, doorbraak_id) references doorbraak (netwerk_id, casus_id, id),
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  constraint loketverzoek_verstuurd check (stand in ('concept', 'ingetrokken') or (verstuurd_op is not null and verstuurd_hoe is not null
    and uiterlijk_op >= verstuurd_op and btrim(loket) <> '' and btrim(brief) <> '')),
  constraint loketverzoek_antwoord check (stand not in ('antwoord_ontvangen', 'toegekend', 'deels', 'afgewezen') or (antwoord_op is not null and btrim(antwoord) <> ''))
);
create index loketverzoek_casus on loketverzoek (netwerk_id, casus_id, gemaakt_op);

create table loketverzoek_gebeurtenis (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  loketverzoek_id uuid not null,
  gebeurtenis text not null,
  van text not null,
  naar text not null,
  toelichting text not null default '' check (length(toelichting) <= 8000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id, loketverzoek_id) references loketverzoek (netwerk_id, casus_id, id),
  foreign key (netwerk_id, door) references gebruiker
);
create index loketverzoek_gebeurtenis_verzoek on loketverzoek_gebeurtenis (netwerk_id, loketverzoek_id, op);

-- Its life: the same rows as `overgangen` in packages/domain/src/loketverzoeken/standen.ts; a test compares them.
create function loketverzoek_overgangen() returns table (van text, gebeurtenis text, naar text)
language sql immutable parallel safe as $$
  values
    ('concept', 'versturen', 'verstuurd'),
    ('verstuurd', 'antwoord_noteren', 'antwoord_ontvangen'),
    ('antwoord_ontvangen', 'toekennen', 'toegekend'),
    ('antwoord_ontvangen', 'deels_toekennen', 'deels'),
    ('antwoord_ontvangen', 'afwijzen', 'afgewezen'),
    ('toegekend', 'heropenen', 'antwoord_ontvangen'),
    ('deels', 'heropenen', 'antwoord_ontvangen'),
    ('afgewezen', 'heropenen', 'antwoord_ontvangen'),
    ('concept', 'intrekken', 'ingetrokken'),
    ('verstuurd', 'intrekken', 'ingetrokken'),
    ('antwoord_ontvangen', 'intrekken', 'ingetrokken')
$$;
