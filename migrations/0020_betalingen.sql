-- Paying what was granted: planned from the besluit, collected in orders that a second person releases, followed through the
-- bank, returned and paid again, accounted for and evaluated. Every euro still goes through grootboek_mutatie.

-- From which account a fonds pays.
create table fonds_betaalrekening (
  netwerk_id uuid not null,
  fonds_id uuid not null,
  iban text not null check (iban_klopt(iban)),
  houder text not null check (length(houder) between 1 and 70),
  door uuid not null,
  op timestamptz not null,
  versie integer not null default 1,
  primary key (netwerk_id, fonds_id),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, door) references gebruiker
);

-- One payable part of a granted line. Together the open termijnen of a line are what the grootboek still promises for it.
create table betaaltermijn (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  besluit_id uuid not null,
  regel_id uuid not null,
  nr smallint not null check (nr > 0),
  gepland_op date not null,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  stand text not null default 'gepland' check (stand in ('gepland', 'in_opdracht', 'betaald', 'vervallen')),
  mutatie_id uuid,
  betaald_op date,
  -- Came back from the bank: paid again only to an account that was looked at after this moment.
  retour_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, besluit_id, regel_id, nr),
  unique (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, besluit_id, regel_id) references besluit_regel,
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, mutatie_id) references grootboek_mutatie deferrable initially deferred,
  constraint termijn_betaald check ((stand = 'betaald') = (mutatie_id is not null) and (stand = 'betaald') = (betaald_op is not null))
);
create index betaaltermijn_aanvraag on betaaltermijn (netwerk_id, aanvraag_id, regel_id, nr);
create index betaaltermijn_open on betaaltermijn (netwerk_id, gepland_op, id) where stand in ('gepland', 'in_opdracht');

create table regel_pauze (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  reden text not null check (length(reden) between 1 and 2000),
  door uuid not null,
  op timestamptz not null,
  hervat_door uuid,
  hervat_op timestamptz,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, hervat_door) references gebruiker,
  constraint pauze_hervat check ((hervat_door is null) = (hervat_op is null))
);
create unique index regel_pauze_een on regel_pauze (netwerk_id, regel_id) where hervat_op is null;
create index regel_pauze_aanvraag on regel_pauze (netwerk_id, aanvraag_id);

-- A voorwaarde was met: by whom noted, and with what. It counts for a later besluit with the same voorwaarde too.
create table voorwaarde_vervulling (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  voorwaarde text not null check (length(voorwaarde) between 1 and 2000),
  waarmee text not null check (length(waarmee) between 1 and 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, door) references gebruiker
);
create unique index voorwaarde_vervulling_een on voorwaarde_vervulling (netwerk_id, regel_id, md5(voorwaarde));
create index voorwaarde_vervulling_aanvraag on voorwaarde_vervulling (netwerk_id, aanvraag_id);

-- Another account after the besluit: the requester side proposes, a betaler looks whether it is right.
create table rekeningwijziging (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  iban text not null check (iban_klopt(iban)),
  houder text not null check (length(houder) between 1 and 70),
  kenmerk text not null default '' check (length(kenmerk) <= 140),
  reden text not null check (length(reden) between 1 and 2000),
  -- Changed on the line itself: from then on only a confirmed change counts.
  uit_regel boolean not null default false,
  door uuid not null,
  op timestamptz not null,
  oordeel text check (oordeel in ('bevestigd', 'afgewezen')),
  toelichting text not null default '' check (length(toelichting) <= 2000),
  beoordeeld_door uuid check (beoordeeld_door <> door),
  beoordeeld_op timestamptz,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, beoordeeld_door) references gebruiker,
  constraint wijziging_beoordeeld check (num_nonnulls(oordeel, beoordeeld_door, beoordeeld_op) in (0, 3))
);
create unique index rekeningwijziging_een on rekeningwijziging (netwerk_id, regel_id) where oordeel is null;
create index rekeningwijziging_aanvraag on rekeningwijziging (netwerk_id, aanvraag_id);

create table opdrachtnummer (
  netwerk_id uuid not null references netwerk,
  jaar smallint not null,
  laatste integer not null,
  primary key (netwerk_id, jaar)
);

create table betaalopdracht (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  code text not null check (code ~ '^BO-[0-9]{4}-[0-9]{4,}$'),
  uitvoeren_op date not null,
  stand text not null default 'concept' check (stand in ('concept', 'vrijgegeven', 'verzonden', 'verwerkt', 'vervallen')),
  -- The account of the fonds as it was when the order was made.
  iban text not null check (iban_klopt(iban)),
  houder text not null,
  voorbereid_door uuid not null,
  voorbereid_op timestamptz not null,
  vrijgegeven_door uuid constraint vrijgave_door_een_tweede check (vrijgegeven_door <> voorbereid_door),
  vrijgegeven_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, voorbereid_door) references gebruiker,
  foreign key (netwerk_id, vrijgegeven_door) references gebruiker,
  constraint opdracht_vrijgegeven check ((vrijgegeven_door is null) = (vrijgegeven_op is null)
    and (vrijgegeven_door is not null or stand in ('concept', 'vervallen')))
);
create unique index betaalopdracht_code on betaalopdracht (netwerk_id, code);
create index betaalopdracht_stand on betaalopdracht (netwerk_id, stand, voorbereid_op desc);

create table betaalopdracht_gebeurtenis (
  netwerk_id uuid not null,
  opdracht_id uuid not null,
  nr integer not null,
  gebeurtenis text not null,
  van text not null,
  naar text not null,
  reden text not null default '' check (length(reden) <= 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, opdracht_id, nr),
  foreign key (netwerk_id, opdracht_id) references betaalopdracht,
  foreign key (netwerk_id, door) references gebruiker
);

-- One transfer in an order. The code goes to the bank as EndToEndId and comes back on the statement.
create table betaalpost (
  netwerk_id uuid not null,
  id uuid not null,
  opdracht_id uuid not null,
  aanvraag_id uuid not null,
  termijn_id uuid not null,
  code text not null check (code ~ '^[A-Z0-9-]{1,35}$'),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  iban text not null check (iban_klopt(iban)),
  houder text not null check (length(houder) between 1 and 70),
  kenmerk text not null default '' check (length(kenmerk) <= 140),
  omschrijving text not null check (length(omschrijving) between 1 and 500),
  stand text not null default 'open' check (stand in ('open', 'betaald', 'retour', 'vervallen')),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, opdracht_id) references betaalopdracht,
  foreign key (netwerk_id, aanvraag_id, termijn_id) references betaaltermijn (netwerk_id, aanvraag_id, id)
);
-- Never twice: a termijn that is on its way, or paid, is in one order.
create unique index betaalpost_termijn_eenmaal on betaalpost (netwerk_id, termijn_id) where stand in ('open', 'betaald');
create unique index betaalpost_code on betaalpost (netwerk_id, code);
create index betaalpost_opdracht on betaalpost (netwerk_id, opdracht_id);
create index betaalpost_aanvraag on betaalpost (netwerk_id, aanvraag_id);

create table bankbestand (
  netwerk_id uuid not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  soort text not null check (soort in ('camt', 'ing', 'rabobank', 'abnamro', 'naast')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  aantal integer not null check (aantal >= 0),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, door) references gebruiker
);

-- A line of the bank that is ours, or that somebody has to look at. A line is known by its vingerafdruk, once.
create table bankregel (
  netwerk_id uuid not null,
  id uuid not null,
  bestand_id uuid not null,
  vingerafdruk text not null check (length(vingerafdruk) between 1 and 100),
  boekdatum date not null,
  bedrag_cent bigint not null check (bedrag_cent <> 0),
  tegenrekening text not null default '' check (length(tegenrekening) <= 60),
  tegennaam text not null default '' check (length(tegennaam) <= 200),
  kenmerk text not null default '' check (length(kenmerk) <= 200),
  omschrijving text not null default '' check (length(omschrijving) <= 1000),
  uitslag text not null check (uitslag in ('betaling', 'retour', 'terugontvangst', 'geen', 'open')),
  -- Why nobody could be sure.
  reden text not null default '' check (length(reden) <= 200),
  post_id uuid,
  afgehandeld_door uuid,
  afgehandeld_op timestamptz,
  toelichting text not null default '' check (length(toelichting) <= 2000),
  primary key (netwerk_id, id),
  unique (netwerk_id, vingerafdruk),
  foreign key (netwerk_id, bestand_id) references bankbestand,
  foreign key (netwerk_id, post_id) references betaalpost,
  foreign key (netwerk_id, afgehandeld_door) references gebruiker,
  constraint bankregel_afgehandeld check ((uitslag = 'open') = (afgehandeld_op is null) and (afgehandeld_op is null) = (afgehandeld_door is null))
);
create index bankregel_open on bankregel (netwerk_id, boekdatum, id) where uitslag = 'open';
create index bankregel_bestand on bankregel (netwerk_id, bestand_id);

-- A payment that came back; the mutatie is the correctie that promised it again.
create table betaling_retour (
  netwerk_id uuid not null,
  mutatie_id uuid not null,
  betaling_id uuid not null,
  aanvraag_id uuid not null,
  termijn_id uuid not null,
  via text not null check (via in ('bank', 'hand')),
  reden text not null check (length(reden) between 1 and 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, mutatie_id),
  unique (netwerk_id, betaling_id),
  foreign key (netwerk_id, mutatie_id) references grootboek_mutatie,
  foreign key (netwerk_id, betaling_id) references betaling,
  foreign key (netwerk_id, aanvraag_id, termijn_id) references betaaltermijn (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, door) references gebruiker
);
create index betaling_retour_aanvraag on betaling_retour (netwerk_id, aanvraag_id);

-- What a paid line was spent on: a receipt, or a declaration of the family or the requester.
create table besteding (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  soort text not null check (soort in ('bon', 'verklaring')),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  omschrijving text not null check (length(omschrijving) between 1 and 2000),
  -- The stored file of the receipt, when it is one of the bijlagen of this aanvraag.
  bijlage_id uuid,
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id),
  foreign key (netwerk_id, door) references gebruiker
);
create index besteding_aanvraag on besteding (netwerk_id, aanvraag_id, regel_id);

-- When we look whether it helped, and when the spending must have been accounted for.
create table opvolging (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  evaluatie_op date not null,
  verantwoorden_voor date,
  hielp text check (hielp in ('ja', 'deels', 'nee')),
  evaluatie text check (length(evaluatie) between 1 and 4000),
  geevalueerd_door uuid,
  geevalueerd_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, aanvraag_id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, geevalueerd_door) references gebruiker,
  constraint opvolging_geevalueerd check (num_nonnulls(hielp, evaluatie, geevalueerd_door, geevalueerd_op) in (0, 4))
);
create index opvolging_evaluatie on opvolging (netwerk_id, evaluatie_op) where geevalueerd_op is null;
