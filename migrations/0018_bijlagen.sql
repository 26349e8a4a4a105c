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

-- A bijlage that the commissie decides on stays as it was; the row lock makes removing and submitting wait for each other.
create function check_bijlage() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare nu_stand text; gaat_weg boolean;
begin
  if tg_op = 'INSERT' then
    new.toegevoegd_door := coalesce(huidige_gebruiker(), new.toegevoegd_door);
    new.verwijderd_op := null; new.verwijderd_door := null;
  elsif new.verwijderd_op is distinct from old.verwijderd_op then
    new.verwijderd_door := case when new.verwijderd_op is not null then coalesce(huidige_gebruiker(), new.verwijderd_door) end;
  end if;
  if new.aanvraag_id is null then return new; end if;
  select stand into nu_stand from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id for share;
  if tg_op = 'INSERT' then
    if nu_stand in ('verantwoord', 'ingetrokken') then perform refuse('NA409', 'aanvraag_klaar'); end if;
    if new.voor_commissie and nu_stand in ('besloten', 'uitbetaald') then perform refuse('NA409', 'besluit_genomen'); end if;
    return new;
  end if;
  gaat_weg := old.verwijderd_op is null and new.verwijderd_op is not null;
  if old.voor_commissie and nu_stand not in ('concept', 'ingetrokken') and (gaat_weg or not new.voor_commissie or new.omschrijving <> old.omschrijving) then
    perform refuse('NA409', 'bijlage_bij_commissie');
  end if;
  if new.voor_commissie and nu_stand in ('besloten', 'uitbetaald', 'verantwoord', 'ingetrokken')
     and (not old.voor_commissie or (old.verwijderd_op is not null and new.verwijderd_op is null)) then
    perform refuse('NA409', 'besluit_genomen');
  end if;
  if old.is_rekening and nu_stand in ('uitbetaald', 'verantwoord') and (gaat_weg or not new.is_rekening) then
    perform refuse('NA409', 'rekening_betaald');
  end if;
  if gaat_weg and exists (select from handtekening where netwerk_id = new.netwerk_id and bijlage_id = new.id and vervallen_op is null) then
    perform refuse('NA409', 'bijlage_getekend');
  end if;
  return new;
end $$;
create trigger bijlage_mag before insert or update on bijlage for each row execute function check_bijlage();

-- What was removed longer than thirty days ago is really gone; the line that it was there stays.
create function wis_bijlagen(moment timestamptz) returns integer language sql security definer set search_path = public, pg_temp as $$
  with weg as (
    delete from bijlage_inhoud i using bijlage b
     where i.netwerk_id = huidig_netwerk() and b.netwerk_id = i.netwerk_id and b.id = i.bijlage_id
       and b.verwijderd_op < least(moment, now()) - interval '30 days' returning 1)
  select count(*)::int from weg
$$;

-- After the besluit the betaler and the controleur see what has to be paid.
create function bijlage_rekeningen() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from aanvraag where netwerk_id = huidig_netwerk() and stand in ('besloten', 'uitbetaald', 'verantwoord')
     and ((select heeft_rol('betaler')) or (select heeft_rol('controleur')))
$$;

-- Hash of what is asked: fonds, doorbraken, and of each line all that the inwoner puts a name under.
create function vraag_sha256(a_id uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_object('fonds', a.fonds_id,
    'doorbraken', (select jsonb_agg(d.doorbraak_id order by d.doorbraak_id) from aanvraag_doorbraak d where d.netwerk_id = a.netwerk_id and d.aanvraag_id = a.id),
    'regels', (select jsonb_agg(x.rij order by x.rij) from (
      select to_jsonb(r) - array['netwerk_id', 'id', 'aanvraag_id', 'volgorde', 'domein', 'voorliggend', 'nagekeken'] as rij
        from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id) x))::text, 'UTF8')), 'hex')
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id
$$;

create function sign_aanvraag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare nu_stand text;
begin
  select stand into nu_stand from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id for no key update;
  if nu_stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  if new.bijlage_id is not null and not exists (select from bijlage where netwerk_id = new.netwerk_id and id = new.bijlage_id
       and aanvraag_id = new.aanvraag_id and verwijderd_op is null and scan <> 'geweigerd') then
    perform refuse('NA409', 'scan_ontbreekt');
  end if;
  new.genoteerd_door := coalesce(huidige_gebruiker(), new.genoteerd_door);
  new.vraag_sha256 := vraag_sha256(new.aanvraag_id);
  new.vervallen_op := null; new.vervallen_reden := null;
  update handtekening set vervallen_op = new.genoteerd_op, vervallen_reden = 'opnieuw'
   where netwerk_id = new.netwerk_id and aanvraag_id = new.aanvraag_id and vervallen_op is null;
  return new;
end $$;
create trigger handtekening_mag before insert on handtekening for each row execute function sign_aanvraag();

-- Looked at when the transaction ends: saving puts all lines in place of the old ones, and often nothing changed.
create function lapse_handtekening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end); a_id uuid;
begin
  a_id := (rij ->> case when tg_table_name = 'aanvraag' then 'id' else 'aanvraag_id' end)::uuid;
  if not exists (select from handtekening where netwerk_id = (rij ->> 'netwerk_id')::uuid and aanvraag_id = a_id and vervallen_op is null) then
    return null;
  end if;
  update handtekening h set vervallen_op = huidig_moment(), vervallen_reden = 'gewijzigd'
    from aanvraag a where a.netwerk_id = h.netwerk_id and a.id = h.aanvraag_id and a.stand = 'concept'
     and h.netwerk_id = (rij ->> 'netwerk_id')::uuid and h.aanvraag_id = a_id and h.vervallen_op is null and h.vraag_sha256 <> vraag_sha256(a_id);
  return null;
end $$;
create constraint trigger handtekening_vervalt after insert or update or delete on aanvraag_regel deferrable initially deferred
  for each row execute function lapse_handtekening();
create constraint trigger handtekening_vervalt after insert or update or delete on aanvraag_doorbraak deferrable initially deferred
  for each row execute function lapse_handtekening();
create constraint trigger handtekening_vervalt after update of fonds_id on aanvraag deferrable initially deferred
  for each row when (old.fonds_id <> new.fonds_id) execute function lapse_handtekening();

-- The family takes the yes back, or the wrong person signed.
create function remove_handtekening(a_id uuid, moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and casus_id = any(array(select bewerkbare_casussen())) for no key update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if a.stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  update handtekening set vervallen_op = moment, vervallen_reden = 'weggehaald'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
end $$;

-- For who sees the aanvraag and not the casus: that it was signed, how and when. Never the name or the signature.
create function handtekening_kort(a_id uuid) returns table (wijze text, getekend_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.wijze, h.getekend_op from handtekening h
   where h.netwerk_id = huidig_netwerk() and h.aanvraag_id = a_id and h.vervallen_op is null and a_id = any(array(select zichtbare_aanvragen()))
$$;

-- A letter that has gone out does not change any more, and nothing with names goes out without the yes of the family.
create function check_loketverzoek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.stand := 'concept'; new.verstuurd_op := null; new.antwoord_op := null; new.akkoord_op := null;
    new.gemaakt_door := coalesce(huidige_gebruiker(), new.gemaakt_door);
    return new;
  end if;
  if new.stand <> old.stand and not exists (select from loketverzoek_overgangen() t where t.van = old.stand and t.naar = new.stand) then
    perform refuse('NA409', 'verkeerde_stand');
  end if;
  if old.stand <> 'concept' and (new.loket, new.onderwerp, new.brief, new.deelt, new.akkoord_door, new.akkoord_op, new.termijn_dagen)
       is distinct from (old.loket, old.onderwerp, old.brief, old.deelt, old.akkoord_door, old.akkoord_op, old.termijn_dagen) then
    perform refuse('NA409', 'brief_verstuurd');
  end if;
  -- The yes was to this loket and to this much.
  if old.akkoord_op is not null and new.akkoord_op is not distinct from old.akkoord_op and new.akkoord_door = old.akkoord_door
     and (new.loket <> old.loket or not (new.deelt <@ old.deelt)) then
    new.akkoord_op := null; new.akkoord_door := '';
  end if;
  if new.stand = 'verstuurd' and (new.akkoord_op is null or btrim(new.akkoord_door) = '' or new.deelt = '{}') then
    perform refuse('NA409', 'toestemming_nodig');
  end if;
  return new;
end $$;
create trigger loketverzoek_mag before insert or update on loketverzoek for each row execute function check_loketverzoek();

-- A letter to a loket is a document that leaves the house like the others.
alter table export drop constraint export_soort_check;
alter table export add constraint export_soort_check check (soort ~ '^[a-z]{3,30}$');
alter table export add column loketverzoek_id uuid;
alter table export add foreign key (netwerk_id, casus_id, loketverzoek_id) references loketverzoek (netwerk_id, casus_id, id);
alter table export add constraint export_loketbrief check ((soort = 'loketbrief') = (loketverzoek_id is not null));
create index export_loketverzoek on export (netwerk_id, loketverzoek_id) where loketverzoek_id is not null;

do $$
declare t text;
begin
  foreach t in array array['bijlage', 'bijlage_inhoud', 'handtekening', 'loketverzoek', 'loketverzoek_gebeurtenis'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy maken on %I for insert to naast_app with check
      (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t);
    execute format('grant select, insert on %I to naast_app', t);
  end loop;
  foreach t in array array['handtekening', 'loketverzoek', 'loketverzoek_gebeurtenis'] loop
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())))', t);
  end loop;
  foreach t in array array['bijlage', 'loketverzoek'] loop
    execute format('create policy wijzigen on %I for update to naast_app
      using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))
      with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t);
  end loop;
  foreach t in array array['loketverzoek_gebeurtenis'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
  end loop;
end $$;

-- The commissie sees what the requester chose to show it; who pays sees the bills. Nothing of the casus itself.
create policy zien on bijlage for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (casus_id = any(array(select zichtbare_casussen()))
    or (verwijderd_op is null and voor_commissie and aanvraag_id = any(array(select commissie_aanvragen())))
    or (verwijderd_op is null and is_rekening and aanvraag_id = any(array(select bijlage_rekeningen())))));
-- One file at a time, by the same rule as its line.
create policy zien on bijlage_inhoud for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and exists (
    select from bijlage b where b.netwerk_id = bijlage_inhoud.netwerk_id and b.id = bijlage_inhoud.bijlage_id and b.verwijderd_op is null));

grant update (omschrijving, voor_commissie, is_rekening, verwijderd_op, versie) on bijlage to naast_app;
grant update (stand, loket, onderwerp, brief, deelt, akkoord_door, akkoord_op, termijn_dagen, verstuurd_op, verstuurd_hoe, uiterlijk_op,
  antwoord, antwoord_op, vervolg, gewijzigd_op, versie) on loketverzoek to naast_app;
revoke execute on function loketverzoek_overgangen, check_bijlage, wis_bijlagen, bijlage_rekeningen, vraag_sha256, sign_aanvraag,
  lapse_handtekening, remove_handtekening, handtekening_kort, check_loketverzoek from public;
grant execute on function loketverzoek_overgangen, wis_bijlagen, bijlage_rekeningen, remove_handtekening, handtekening_kort to naast_app;
