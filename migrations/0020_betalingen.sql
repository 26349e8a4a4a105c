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

-- The plan of one line -------------------------------------------------------------------------------------------------

create function amsterdam(moment timestamptz) returns date language sql immutable parallel safe
  as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;

create function geldig_besluit(n_id uuid, a_id uuid) returns besluit language sql stable security definer
  set search_path = public, pg_temp as $$
  select b from besluit b where b.netwerk_id = n_id and b.aanvraag_id = a_id and not exists (
    select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)
$$;

-- The day of the first payment: the month and day that were asked for; a monthly line without them begins next month.
create function eerste_betaaldag(r aanvraag_regel, besloten date) returns date language sql immutable parallel safe as $$
  select case when r.termijn = 'eenmalig' then besloten
              else coalesce(r.vanaf_maand, (date_trunc('month', besloten) + interval '1 month')::date) + (coalesce(r.betaaldag, 1) - 1) end
$$;

-- Adds termijnen for an amount: per month as asked for, equal parts, the last takes what is left over. The same as
-- planTermijnen() in packages/domain/src/betalingen/plan.ts; a test compares them.
create function add_termijnen(n_id uuid, b_id uuid, r_id uuid, cent bigint) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare b besluit; r aanvraag_regel; begin_dag date; gedaan integer; aantal integer; deel bigint; vanaf_nr integer;
begin
  select * into strict b from besluit where netwerk_id = n_id and id = b_id;
  select * into strict r from aanvraag_regel where netwerk_id = n_id and id = r_id;
  select coalesce(max(nr), 0) into vanaf_nr from betaaltermijn where netwerk_id = n_id and besluit_id = b_id and regel_id = r_id;
  -- Months that an earlier besluit paid are not planned again.
  select count(*) into gedaan from betaaltermijn
   where netwerk_id = n_id and regel_id = r_id and besluit_id <> b_id and stand = 'betaald';
  aantal := case when vanaf_nr > 0 then 1 else least(greatest(r.aantal_maanden - gedaan, 1), cent) end;
  begin_dag := case when vanaf_nr > 0 then amsterdam(b.genomen_op)
                    else eerste_betaaldag(r, amsterdam(b.genomen_op)) end;
  deel := cent / aantal;
  insert into betaaltermijn (netwerk_id, id, aanvraag_id, besluit_id, regel_id, nr, gepland_op, bedrag_cent)
    select n_id, gen_random_uuid(), b.aanvraag_id, b_id, r_id, vanaf_nr + k,
           (begin_dag + make_interval(months => case when vanaf_nr > 0 then 0 else (k - 1 + least(gedaan, r.aantal_maanden - 1))::integer end))::date,
           case when k < aantal then deel else cent - deel * (aantal - 1) end
      from generate_series(1, aantal) k;
end $$;

-- Takes an amount off the plan, the latest first.
create function drop_termijnen(n_id uuid, b_id uuid, r_id uuid, cent bigint) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare t betaaltermijn; rest bigint := cent;
begin
  for t in select * from betaaltermijn where netwerk_id = n_id and besluit_id = b_id and regel_id = r_id and stand = 'gepland'
            order by gepland_op desc, nr desc loop
    exit when rest = 0;
    if t.bedrag_cent <= rest then
      update betaaltermijn set stand = 'vervallen' where netwerk_id = n_id and id = t.id;
    else
      update betaaltermijn set bedrag_cent = bedrag_cent - rest where netwerk_id = n_id and id = t.id;
    end if;
    rest := rest - least(rest, t.bedrag_cent);
  end loop;
  if rest > 0 then perform refuse('NA409', 'termijn_in_opdracht'); end if;
end $$;

-- The plan follows the grootboek: what is promised on a line is what its open termijnen add up to. A besluit that moves
-- money from one line to another, or from year to year, is only finished at the end of its transaction.
create function follow_grootboek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare beloofd bigint; gepland bigint;
begin
  select coalesce(sum(verplicht_cent), 0) into beloofd from grootboek_mutatie
   where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id;
  select coalesce(sum(bedrag_cent), 0) into gepland from betaaltermijn
   where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id and stand in ('gepland', 'in_opdracht');
  if beloofd > gepland then perform add_termijnen(new.netwerk_id, new.besluit_id, new.regel_id, beloofd - gepland); end if;
  if beloofd < gepland then perform drop_termijnen(new.netwerk_id, new.besluit_id, new.regel_id, gepland - beloofd); end if;
  return null;
end $$;
create constraint trigger plan_volgt after insert on grootboek_mutatie deferrable initially deferred
  for each row when (new.besluit_id is not null) execute function follow_grootboek();

-- A new besluit waits until the bank is done: what is in a released order is paid first. A concept order gives way.
create function hold_besluit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.uitkomst <> 'afgewezen' or new.vervangt_id is not null then
    insert into opvolging (netwerk_id, aanvraag_id, evaluatie_op)
      values (new.netwerk_id, new.aanvraag_id, (amsterdam(new.genomen_op) + interval '6 months')::date) on conflict do nothing;
  end if;
  if new.vervangt_id is null then return null; end if;
  if exists (select from betaalpost p join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
              where p.netwerk_id = new.netwerk_id and p.aanvraag_id = new.aanvraag_id and p.stand = 'open' and o.stand <> 'concept') then
    perform refuse('NA409', 'betaling_onderweg');
  end if;
  update betaalpost set stand = 'vervallen' where netwerk_id = new.netwerk_id and aanvraag_id = new.aanvraag_id and stand = 'open';
  update betaaltermijn set stand = 'gepland' where netwerk_id = new.netwerk_id and aanvraag_id = new.aanvraag_id and stand = 'in_opdracht';
  return null;
end $$;
create trigger betalen_wacht after insert on besluit for each row execute function hold_besluit();

-- The account a line is paid to now: the last confirmed change, else the one that was there at the besluit.
create function regel_rekening(n_id uuid, r_id uuid) returns table (iban text, houder text, kenmerk text)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.iban, k.houder, k.kenmerk from (
    select w.iban, w.houder, w.kenmerk, w.beoordeeld_op, w.id from rekeningwijziging w
     where w.netwerk_id = n_id and w.regel_id = r_id and w.oordeel = 'bevestigd'
    union all
    select t.iban, left(coalesce(nullif(btrim(t.ten_name_van), ''), r.ontvanger), 70), '', null, null
      from aanvraag_regel_rekening t join aanvraag_regel r on r.netwerk_id = t.netwerk_id and r.id = t.regel_id
     where t.netwerk_id = n_id and t.regel_id = r_id and not exists (
       select from rekeningwijziging w where w.netwerk_id = n_id and w.regel_id = r_id and w.uit_regel)) k
   order by k.beoordeeld_op desc nulls last, k.id desc limit 1
$$;

-- The accounts of these aanvragen, for who may see account numbers.
create function regel_rekeningen(a_ids uuid[]) returns table (regel_id uuid, iban text, houder text, kenmerk text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, k.iban, k.houder, k.kenmerk from aanvraag_regel r, regel_rekening(r.netwerk_id, r.id) k
   where r.netwerk_id = huidig_netwerk() and r.aanvraag_id = any(a_ids) and r.aanvraag_id = any(array(select regelrekening_aanvragen()))
$$;

-- An account that is changed on the line itself after the besluit waits for a second pair of eyes too.
create function watch_rekening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.iban, old.ten_name_van) = (new.iban, new.ten_name_van) then return null; end if;
  insert into rekeningwijziging (netwerk_id, id, aanvraag_id, regel_id, iban, houder, reden, uit_regel, door, op)
    select new.netwerk_id, gen_random_uuid(), new.aanvraag_id, new.regel_id, new.iban,
           left(coalesce(nullif(btrim(new.ten_name_van), ''), nullif(btrim(r.ontvanger), ''), '-'), 70), 'Gewijzigd bij de regel, na het besluit.', true,
           new.gewijzigd_door, new.gewijzigd_op
      from aanvraag a join aanvraag_regel r on r.netwerk_id = a.netwerk_id and r.id = new.regel_id
     where a.netwerk_id = new.netwerk_id and a.id = new.aanvraag_id and a.stand = 'besloten'
    on conflict (netwerk_id, regel_id) where oordeel is null do update
      set iban = excluded.iban, houder = excluded.houder, reden = excluded.reden, uit_regel = true, door = excluded.door, op = excluded.op;
  return null;
end $$;
create trigger rekening_tweede_paar_ogen after insert or update on aanvraag_regel_rekening for each row execute function watch_rekening();

create function voorwaarde_open(n_id uuid, b_id uuid, r_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from besluit_regel br where br.netwerk_id = n_id and br.besluit_id = b_id and br.regel_id = r_id
    and br.voorwaarde <> '' and not exists (select from voorwaarde_vervulling v
      where v.netwerk_id = n_id and v.regel_id = r_id and v.voorwaarde = br.voorwaarde))
$$;

-- Why this termijn cannot be paid now; null when it can. The same words as `betaalbeletselen` of the domain.
create function betaalbeletsel(t betaaltermijn) returns text language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare a aanvraag; b besluit;
begin
  select * into strict a from aanvraag where netwerk_id = t.netwerk_id and id = t.aanvraag_id;
  b := geldig_besluit(t.netwerk_id, t.aanvraag_id);
  return case
    when t.stand in ('betaald', 'vervallen') then 'klaar'
    when a.stand <> 'besloten' or b.id <> t.besluit_id then 'geen_besluit'
    when herziening_open(a.id) then 'herziening'
    when voorwaarde_open(t.netwerk_id, t.besluit_id, t.regel_id) then 'voorwaarde'
    when exists (select from regel_pauze where netwerk_id = t.netwerk_id and regel_id = t.regel_id and hervat_op is null) then 'pauze'
    when exists (select from rekeningwijziging where netwerk_id = t.netwerk_id and regel_id = t.regel_id and oordeel is null) then 'wijziging'
    when t.retour_op is not null and not exists (select from rekeningwijziging where netwerk_id = t.netwerk_id
      and regel_id = t.regel_id and oordeel = 'bevestigd' and beoordeeld_op >= t.retour_op) then 'retour'
    when not exists (select from regel_rekening(t.netwerk_id, t.regel_id)) then 'rekening' end;
end $$;

-- Locks ----------------------------------------------------------------------------------------------------------------

-- Many at once, always in the same order: the households, the aanvragen; the saldi follow by fonds and year.
create function lock_aanvragen(a_ids uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare h uuid;
begin
  if (select count(distinct x) from unnest(a_ids) x where not (x = any(array(select zichtbare_aanvragen())))) > 0 then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  for h in select distinct huishouden_id from aanvraag where netwerk_id = huidig_netwerk() and id = any(a_ids) order by 1 loop
    perform lock_huishouden(h);
  end loop;
  perform 1 from aanvraag where netwerk_id = huidig_netwerk() and id = any(a_ids) order by id for no key update;
end $$;

create function require_betrekking(a_id uuid, wie text[]) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and id = any(array(select zichtbare_aanvragen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if wie && betrekkingen(a, huidige_gebruiker()) and not (wie = array['betaler'] and exists (select from herziening_stem s
       where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.gebruiker_id = huidige_gebruiker())) then return; end if;
  if 'betaler' = any(wie) and heeft_rol('betaler') then perform refuse('NA403', 'vier_mensen'); end if;
  perform refuse('NA403', 'niet_jouw_stap');
end $$;
