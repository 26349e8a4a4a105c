-- Several people at once: what changes in a casus is told to every API at commit, as ids only, and who has the casus open now.

-- One channel for the whole database. Told is what changed and who did it, never what it says: the API asks per reader, under
-- the reader's own policies, whether that reader may know of it.
create function tell_casus() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb;
begin
  if tg_op = 'DELETE' then rij := to_jsonb(old); else rij := to_jsonb(new); end if;
  perform pg_notify('naast_casus', json_build_object(
    'netwerkId', rij -> 'netwerk_id', 'casusId', case tg_table_name when 'casus' then rij -> 'id' else rij -> 'casus_id' end,
    'onderwerp', tg_argv[0], 'tabel', tg_table_name, 'blok', coalesce(rij -> 'blok', to_jsonb(nullif(tg_argv[1], '')::integer)),
    'id', rij -> tg_argv[2], 'versie', rij -> 'versie', 'door', huidige_gebruiker())::text);
  return null;
end $$;

-- What hangs on an aanvraag, such as a question of the commissie, is a change of that aanvraag.
create function tell_aanvraag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into strict a from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id;
  perform pg_notify('naast_casus', json_build_object('netwerkId', a.netwerk_id, 'casusId', a.casus_id, 'onderwerp', 'aanvraag',
    'tabel', 'aanvraag', 'blok', null, 'id', a.id, 'versie', null, 'door', huidige_gebruiker())::text);
  return null;
end $$;

-- The family stands in the head of every casus of its households.
create function tell_gezin() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(new);
begin
  perform pg_notify('naast_casus', json_build_object('netwerkId', c.netwerk_id, 'casusId', c.id, 'onderwerp', 'gezin', 'tabel', 'casus',
      'blok', null, 'id', null, 'versie', null, 'door', huidige_gebruiker())::text)
    from casus c
   where c.netwerk_id = new.netwerk_id and c.fase not in ('afgesloten', 'gestopt') and c.huishouden_id = any(case tg_table_name
     when 'huishouden' then array[(rij ->> 'id')::uuid]
     when 'huishouden_lid' then array[(rij ->> 'huishouden_id')::uuid]
     else array(select huishouden_id from huishouden_lid where netwerk_id = new.netwerk_id and lid_id = (rij ->> 'id')::uuid) end);
  return null;
end $$;

do $$
declare t record;
begin
  -- Table, subject on screen, block of the canvas, and the column that says which item it is about.
  for t in select * from (values
    ('canvas_blok', 'canvas', '', ''), ('canvas_volgorde', 'canvas', '', ''), ('eigen_woorden', 'canvas', '2', 'lid_id'),
    ('situatie', 'canvas', '3', 'id'), ('belemmering', 'canvas', '5', 'id'), ('prioriteit', 'canvas', '6', 'id'),
    ('doorbraak', 'canvas', '7', 'id'), ('afspraak', 'canvas', '8', 'id'), ('belemmering_oorzaak', 'canvas', '5', 'belemmering_id'),
    ('prioriteit_belemmering', 'canvas', '6', 'prioriteit_id'), ('doorbraak_belemmering', 'canvas', '7', 'doorbraak_id'),
    ('gesprek', 'gesprek', '', 'id'), ('gesprek_lid', 'gesprek', '', 'gesprek_id'), ('antwoord', 'gesprek', '', 'id'),
    ('antwoord_keuze', 'gesprek', '', 'antwoord_id'), ('taak', 'afspraken', '', 'id'),
    ('deelnemer', 'deelnemers', '', ''), ('deelnemer_product', 'deelnemers', '', ''),
    ('toegang', 'mensen', '', ''), ('vervanger', 'mensen', '', ''), ('contactpersoon', 'mensen', '', ''), ('overdracht', 'mensen', '', ''),
    ('fasewissel', 'casus', '', ''), ('afsluiting', 'casus', '', ''),
    ('bijlage', 'bijlagen', '', 'id'), ('regeling_gebruik', 'regelingen', '', ''), ('berekening', 'rendement', '', ''),
    ('aanvraag', 'aanvraag', '', 'id'),
    ('notitie', 'dossier', '', 'id'), ('nazorgmoment', 'dossier', '', 'id'), ('aandachtspunt', 'dossier', '', 'id'),
    ('levensgebeurtenis', 'dossier', '', 'id'), ('opschaling', 'dossier', '', 'id'),
    -- What may be seen changed: everyone reads again, and nobody hears why.
    ('veiligheid', 'opnieuw', '', ''), ('afgeschermd_deel', 'opnieuw', '', ''), ('afgeschermd_deel_lezer', 'opnieuw', '', '')
  ) as v (tabel, onderwerp, blok, sleutel) loop
    execute format('create trigger z_vertel after insert or update or delete on %I for each row execute function tell_casus(%L, %L, %L)',
      t.tabel, t.onderwerp, t.blok, t.sleutel);
  end loop;
end $$;
-- Not for "last changed", which every save on the canvas touches.
create trigger z_vertel after update of fase, aanmelding, volgende_datum, gestopt_reden, versie on casus
  for each row execute function tell_casus('casus', '', '');
create trigger z_vertel after insert or update on aanvraag_vraag for each row execute function tell_aanvraag();
create trigger z_vertel after insert on besluit for each row execute function tell_aanvraag();
create trigger z_vertel after update on huishouden for each row execute function tell_gezin();
create trigger z_vertel after insert or update on huishouden_lid for each row execute function tell_gezin();
create trigger z_vertel after update on lid for each row execute function tell_gezin();

-- Who has a casus open, one row per open stream. Unlogged: after a crash of the database nobody is there until they are back,
-- and nothing of it is kept anywhere.
create unlogged table aanwezig (
  netwerk_id uuid not null,
  casus_id uuid not null,
  stroom_id uuid not null,
  gebruiker_id uuid not null,
  login_id uuid not null,
  -- Where somebody is typing now; null is looking.
  onderwerp text check (onderwerp in ('canvas', 'gesprek', 'afspraken', 'deelnemers', 'aanvraag', 'dossier')),
  blok smallint check (blok is null or (blok between 1 and 9 and onderwerp is not distinct from 'canvas')),
  item_id uuid check (item_id is null or blok is not null),
  sinds timestamptz not null default now(),
  gezien_op timestamptz not null default now(),
  primary key (netwerk_id, casus_id, stroom_id),
  foreign key (netwerk_id, casus_id) references casus on delete cascade,
  foreign key (netwerk_id, gebruiker_id) references gebruiker on delete cascade
);
create unique index aanwezig_stroom on aanwezig (stroom_id);
create trigger z_vertel after insert or delete or update of onderwerp, blok, item_id on aanwezig
  for each row execute function tell_casus('aanwezig', '', '');

alter table aanwezig enable row level security;
create policy zien on aanwezig for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
-- Who is there is written by these functions only: also who may only look is there.
grant select on aanwezig to naast_app;

create function betreed_casus(s_id uuid, c_id uuid, l_id uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not c_id = any(array(select zichtbare_casussen())) then
    raise exception 'casus niet zichtbaar' using errcode = 'insufficient_privilege';
  end if;
  insert into aanwezig (netwerk_id, casus_id, stroom_id, gebruiker_id, login_id)
    values (huidig_netwerk(), c_id, s_id, huidige_gebruiker(), l_id);
end $$;

-- Says where somebody types, or with null that they stopped. False when the stream is not theirs or no longer there.
create function zet_plek(s_id uuid, c_id uuid, waar text, in_blok smallint, bij_item uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update aanwezig set onderwerp = waar, blok = in_blok, item_id = bij_item
   where netwerk_id = huidig_netwerk() and casus_id = c_id and stroom_id = s_id and gebruiker_id = huidige_gebruiker()
     and c_id = any(array(select zichtbare_casussen()));
  return found;
end $$;

-- For an API process, which has no gebruiker: these streams are still open. Answers which must close: 'weg' when the gebruiker
-- may no longer see the casus or is signed out, 'kwijt' when its row is gone (the database was restarted). A row that no
-- process speaks for any more is of an API that stopped.
create function houd_aanwezig(stromen uuid[]) returns table (stroom_id uuid, reden text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare r record;
begin
  update aanwezig set gezien_op = now() where stroom_id = any(stromen);
  return query select s.id, 'kwijt' from unnest(stromen) as s (id) where not exists (select from aanwezig a where a.stroom_id = s.id);
  for r in select a.netwerk_id, a.gebruiker_id, a.login_id, array_agg(a.stroom_id) as stromen, array_agg(a.casus_id) as casussen
             from aanwezig a where a.stroom_id = any(stromen) group by 1, 2, 3 loop
    perform set_config('naast.netwerk_id', r.netwerk_id::text, true), set_config('naast.gebruiker_id', r.gebruiker_id::text, true);
    return query
      select x.stroom, 'weg' from unnest(r.stromen, r.casussen) as x (stroom, casus)
       where not x.casus = any(array(select zichtbare_casussen()))
          or not exists (select from gebruiker g where g.netwerk_id = r.netwerk_id and g.id = r.gebruiker_id and g.actief)
          or exists (select from login l where l.netwerk_id = r.netwerk_id and l.id = r.login_id
                       and (l.ingetrokken_op is not null or l.verloopt_op <= now()));
  end loop;
  delete from aanwezig where stroom_id in (
    select a.stroom_id from aanwezig a where a.gezien_op < now() - interval '18 seconds' for update skip locked);
end $$;

create function verlaat_casus(stromen uuid[]) returns void language sql security definer set search_path = public, pg_temp
  as $$ delete from aanwezig where stroom_id = any(stromen) $$;

revoke execute on function tell_casus, tell_aanvraag, tell_gezin, betreed_casus, zet_plek, houd_aanwezig, verlaat_casus from public;
grant execute on function betreed_casus, zet_plek, houd_aanwezig, verlaat_casus to naast_app;
