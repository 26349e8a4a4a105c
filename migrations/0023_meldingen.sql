-- Who is told what: one row per gebruiker and happening, holding ids and the code of the aanvraag only. What somebody may no
-- longer see disappears from their list, and is not mailed either.
create table melding (
  netwerk_id uuid not null,
  id uuid not null,
  gebruiker_id uuid not null,
  soort text not null check (soort in ('aanvraag_ingediend', 'vraag_gesteld', 'zienswijze_gevraagd', 'vraag_beantwoord', 'naar_commissie',
    'besluit_genomen', 'besluit_herzien', 'betalen', 'uitbetaald', 'geld_terug', 'controleren', 'gecontroleerd', 'aanvraag_ingetrokken',
    'termijn_nadert', 'termijn_voorbij', 'antwoord_wacht', 'overdracht_voorgesteld', 'overdracht_beslist', 'toegang_gekregen', 'advies_gevraagd', 'advies_gegeven', 'vergadering_gepland',
    'streef_voorbij', 'herziening_zienswijze', 'herziening_stemmen', 'herziening_vervallen', 'bezwaar_ontvangen', 'bezwaar_beslist',
    'bezwaar_termijn', 'opdracht_wacht', 'loket_te_laat', 'verantwoording_nodig', 'evaluatie_nodig')),
  aanvraag_id uuid,
  casus_id uuid,
  vergadering_id uuid,
  -- What it is about, once: an event of the aanvraag, or a day on which a term is reached.
  kenmerk text not null check (length(kenmerk) between 1 and 100),
  op timestamptz not null,
  gelezen_op timestamptz,
  gemaild_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, gebruiker_id, soort, kenmerk),
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, vergadering_id) references vergadering
);
create index melding_gebruiker on melding (netwerk_id, gebruiker_id, op desc, id desc);
create index melding_ongelezen on melding (netwerk_id, gebruiker_id) where gelezen_op is null;
create index melding_te_mailen on melding (netwerk_id, gebruiker_id, op) where gelezen_op is null and gemaild_op is null;

create table melding_voorkeur (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  mail text not null default 'direct' check (mail in ('direct', 'dagelijks', 'wekelijks', 'geen')),
  laatste_mail_op timestamptz,
  pogingen smallint not null default 0,
  volgende_poging_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

alter table melding enable row level security;
alter table melding_voorkeur enable row level security;
-- A proposal to take over is told to who does not see the casus yet, so it carries none.
create policy eigen on melding for select to naast_app using (netwerk_id = (select huidig_netwerk())
  and gebruiker_id = (select huidige_gebruiker())
  and (aanvraag_id is null or aanvraag_id = any(array(select zichtbare_aanvragen())))
  and (casus_id is null or casus_id = any(array(select zichtbare_casussen())))
  and (vergadering_id is null or vergadering_id = any(array(select zichtbare_vergaderingen()))));
create policy lezen on melding for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
create policy eigen on melding_voorkeur to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select, update (gelezen_op, gemaild_op) on melding to naast_app;
grant select, insert, update on melding_voorkeur to naast_app;

-- One melding for each of these people, never for who did it, and never the same one twice.
create function meld(n_id uuid, wie uuid[], wat text, a_id uuid, c_id uuid, merk text, moment timestamptz, v_id uuid default null)
returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into melding (netwerk_id, id, gebruiker_id, soort, aanvraag_id, casus_id, vergadering_id, kenmerk, op)
    select n_id, gen_random_uuid(), g.id, wat, a_id, c_id, v_id, merk, moment
      from gebruiker g
     where g.netwerk_id = n_id and g.id = any(wie) and g.actief and g.id is distinct from huidige_gebruiker()
     order by g.id
  on conflict do nothing
$$;

-- Who asks on behalf of the family: the aanvrager and who is contactpersoon now.
create function melding_vragers(a aanvraag) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select a.aanvrager_id union
    select gebruiker_id from contactpersoon where netwerk_id = a.netwerk_id and casus_id = a.casus_id and upper_inf(periode))
$$;

create function melding_rol(n_id uuid, gevraagd text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select gebruiker_id from gebruiker_rol where netwerk_id = n_id and rol = gevraagd)
$$;

-- Who may decide on this one by its mandaatregel and sits in the commissie, leads another team or is praktijkverbinder. Where two
-- colleagues decide, every other professional may too; they find it in their list, and are not all called.
create function melding_beslissers(a aanvraag) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select array(select k.id from (
    select gebruiker_id as id from commissielid
     where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and vandaag() >= vanaf and (tot is null or vandaag() <= tot)
    union
    select gebruiker_id from gebruiker_rol
     where netwerk_id = a.netwerk_id and rol in ('teamleider', 'praktijkverbinder') and mandaat_wijze(a) in ('twee_collegas', 'teamleider_en_commissielid')) k
    where stembeletselen(a, k.id) = '{}')
$$;

create function meld_gebeurtenis() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; merk text := new.aanvraag_id || ':' || new.nr;
begin
  select * into strict a from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id;
  case new.gebeurtenis
    when 'indienen' then
      perform meld(a.netwerk_id, melding_beslissers(a), 'aanvraag_ingediend', a.id, null, merk, new.op);
    when 'vraag_stellen' then
      perform meld(a.netwerk_id, melding_vragers(a), 'vraag_gesteld', a.id, null, merk, new.op);
    when 'voornemen_afwijzing' then
      perform meld(a.netwerk_id, melding_vragers(a), 'zienswijze_gevraagd', a.id, null, merk, new.op);
    when 'hervatten' then
      perform meld(a.netwerk_id, melding_beslissers(a), 'vraag_beantwoord', a.id, null, merk, new.op);
    when 'naar_commissie' then
      perform meld(a.netwerk_id, melding_beslissers(a), 'naar_commissie', a.id, null, merk, new.op);
    when 'besluiten', 'herzien' then
      perform meld(a.netwerk_id, melding_vragers(a),
        case new.gebeurtenis when 'besluiten' then 'besluit_genomen' else 'besluit_herzien' end, a.id, null, merk, new.op);
    when 'afronden' then
      perform meld(a.netwerk_id, melding_vragers(a), 'uitbetaald', a.id, null, merk, new.op);
      perform meld(a.netwerk_id, melding_rol(a.netwerk_id, 'controleur'), 'controleren', a.id, null, merk, new.op);
    when 'retour' then
      perform meld(a.netwerk_id, melding_vragers(a), 'geld_terug', a.id, null, merk, new.op);
    when 'verantwoorden' then
      perform meld(a.netwerk_id, melding_vragers(a), 'gecontroleerd', a.id, null, merk, new.op);
    when 'intrekken' then
      perform meld(a.netwerk_id, melding_vragers(a), 'aanvraag_ingetrokken', a.id, null, merk, new.op);
      if a.ingediend_op is not null then
        perform meld(a.netwerk_id, melding_beslissers(a), 'aanvraag_ingetrokken', a.id, null, merk, new.op);
      end if;
    else null;
  end case;
  return null;
end $$;
create trigger melden after insert on aanvraag_gebeurtenis for each row execute function meld_gebeurtenis();

-- A betaler hears of a besluit only when there is something to pay.
create function meld_toekenning() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare a_id uuid;
begin
  select aanvraag_id into strict a_id from besluit where netwerk_id = new.netwerk_id and id = new.besluit_id;
  perform meld(new.netwerk_id, melding_rol(new.netwerk_id, 'betaler'), 'betalen', a_id, null, new.besluit_id::text, new.op);
  return null;
end $$;
create trigger melden after insert on grootboek_mutatie for each row when (new.soort = 'toekenning') execute function meld_toekenning();

create function meld_overdracht() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform meld(new.netwerk_id, array[new.naar_id], 'overdracht_voorgesteld', null, null, new.id::text, new.voorgesteld_op);
  elsif new.stand in ('geaccepteerd', 'afgewezen') and old.stand = 'voorgesteld' then
    perform meld(new.netwerk_id, array[new.van_id, new.bevestigd_door], 'overdracht_beslist', null, null, new.id::text, new.beslist_op);
  end if;
  return null;
end $$;
create trigger melden after insert or update on overdracht for each row execute function meld_overdracht();

create function meld_toegang() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform meld(new.netwerk_id, array[new.gebruiker_id], 'toegang_gekregen', null, new.casus_id, new.id::text, new.verleend_op);
  return null;
end $$;
create trigger melden after insert on toegang for each row execute function meld_toegang();

create function meld_advies() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform meld(new.netwerk_id, array[new.gebruiker_id], 'advies_gevraagd', new.aanvraag_id, null, new.id::text, new.gevraagd_op);
  elsif old.advies is null and new.advies is not null then
    perform meld(new.netwerk_id, array[new.gevraagd_door], 'advies_gegeven', new.aanvraag_id, null, new.id::text, new.advies_op);
  end if;
  return null;
end $$;
create trigger melden after insert or update on adviseur for each row execute function meld_advies();

create function meld_vergadering() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform meld(new.netwerk_id, array(select gebruiker_id from commissielid where netwerk_id = new.netwerk_id and fonds_id = new.fonds_id
      and vandaag() >= vanaf and (tot is null or vandaag() <= tot)), 'vergadering_gepland', null, null, new.id::text, new.gemaakt_op, new.id);
  return null;
end $$;
create trigger melden after insert on vergadering for each row execute function meld_vergadering();

-- For the pass that mails and reminds; it has no gebruiker, so these are all it can call.

-- Who has something unread that was not mailed yet. What was said is looked at again under their own policies.
create function mail_wachtenden(moment timestamptz) returns table (netwerk_id uuid, gebruiker_id uuid, email text, voorkeur text,
  laatste_mail_op timestamptz, oudste_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.netwerk_id, g.id, g.email, coalesce(v.mail, 'direct'), v.laatste_mail_op, m.oudste_op
    from (select x.netwerk_id, x.gebruiker_id, min(x.op) as oudste_op from melding x
           where x.gelezen_op is null and x.gemaild_op is null group by 1, 2) m
    join gebruiker g on g.netwerk_id = m.netwerk_id and g.id = m.gebruiker_id and g.actief
    left join melding_voorkeur v on v.netwerk_id = g.netwerk_id and v.gebruiker_id = g.id
   where coalesce(v.mail, 'direct') <> 'geen' and (v.volgende_poging_op is null or v.volgende_poging_op <= moment)
   order by m.oudste_op, g.id
$$;

-- A mail server that does not answer is asked again later, each time a little later.
create function mail_mislukt(n_id uuid, g_id uuid, moment timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into melding_voorkeur as v (netwerk_id, gebruiker_id, pogingen, volgende_poging_op) values (n_id, g_id, 1, moment + interval '2 minutes')
  on conflict (netwerk_id, gebruiker_id) do update set pogingen = least(v.pogingen + 1, 20),
    volgende_poging_op = moment + least(interval '1 minute' * power(2, v.pogingen + 1), interval '6 hours')
$$;

-- By the rules the aanvraag was submitted under: its term, and so many days before the end.
create function lopende_termijnen() returns table (netwerk_id uuid, aanvraag_id uuid, stand text, dagen smallint, streef smallint,
  herinner smallint[], wissels jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.netwerk_id, a.id, a.stand, v.beslistermijn_dagen, coalesce(m.streeftermijn_dagen, v.streeftermijn_dagen), v.herinner_dagen,
         (select jsonb_agg(jsonb_build_object('naar', x.naar, 'op', to_char(x.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by x.nr)
            from aanvraag_gebeurtenis x where x.netwerk_id = a.netwerk_id and x.aanvraag_id = a.id)
    from aanvraag a join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = a.fonds_versie_id
    left join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
   where a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
   order by a.ingediend_op, a.id
$$;

-- A reminder goes to who can do something: who decides, or who owes an answer. The kenmerk holds the day, so it comes once.
create function meld_herinnering(n_id uuid, a_id uuid, wat text, dag date, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into strict a from aanvraag where netwerk_id = n_id and id = a_id;
  perform meld(n_id, case wat when 'antwoord_wacht' then melding_vragers(a) else melding_beslissers(a) end, wat, a_id, null,
    a_id || ':' || dag, moment);
end $$;

revoke execute on function meld, melding_vragers, melding_rol, melding_beslissers, meld_gebeurtenis, meld_toekenning, meld_overdracht,
  meld_toegang, meld_advies, meld_vergadering, mail_wachtenden, mail_mislukt, lopende_termijnen, meld_herinnering from public;
grant execute on function mail_wachtenden, mail_mislukt, lopende_termijnen, meld_herinnering to naast_app;
