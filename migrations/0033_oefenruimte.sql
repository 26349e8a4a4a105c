-- The oefenruimte: every gebruiker practises in a netwerk of their own, with made-up people and households. It is a real
-- netwerk to every policy, so nothing crosses; only what stands here knows that it may be thrown away.
alter table netwerk
  add column soort text not null default 'echt' check (soort in ('echt', 'oefen')),
  -- Whose practice this is.
  add column oefen_netwerk_id uuid,
  add column oefen_gebruiker_id uuid,
  -- From then on nobody gets in, and it can be thrown away.
  add column weg_sinds timestamptz,
  add constraint netwerk_oefen check ((soort = 'oefen') = (oefen_gebruiker_id is not null)
    and (soort = 'oefen') = (oefen_netwerk_id is not null) and (soort = 'oefen' or weg_sinds is null)),
  add foreign key (oefen_netwerk_id, oefen_gebruiker_id) references gebruiker;
create index netwerk_oefen_van on netwerk (oefen_netwerk_id, oefen_gebruiker_id) where soort = 'oefen';

-- What is real stays real: no later mistake can make it something that may be thrown away.
create function keep_netwerk_soort() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.id, new.soort, new.oefen_netwerk_id, new.oefen_gebruiker_id)
       is distinct from (old.id, old.soort, old.oefen_netwerk_id, old.oefen_gebruiker_id) then
    raise exception 'een netwerk blijft wat het is' using errcode = 'check_violation', constraint = 'netwerk_soort_vast';
  end if;
  return new;
end $$;
create trigger soort_vast before update on netwerk for each row execute function keep_netwerk_soort();

create table oefenruimte (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  -- The one that can be entered, and the one that is being built beside it.
  kamer_id uuid references netwerk,
  bouw_id uuid references netwerk,
  stap smallint not null default 0 check (stap >= 0),
  stappen smallint not null default 1 check (stappen >= 1),
  stap_op timestamptz,
  mislukt_op timestamptz,
  klaar_op timestamptz,
  binnen_op timestamptz,
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);
alter table oefenruimte enable row level security;
create policy eigen on oefenruimte for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select on oefenruimte to naast_app;

-- A login in an oefenruimte leans on the real login it came from: that one ended, so has this one.
create table oefenlogin (
  netwerk_id uuid not null,
  login_id uuid not null,
  echt_netwerk_id uuid not null,
  echt_login_id uuid not null,
  primary key (netwerk_id, login_id),
  foreign key (netwerk_id, login_id) references login,
  foreign key (echt_netwerk_id, echt_login_id) references login
);
create index oefenlogin_echt on oefenlogin (echt_netwerk_id, echt_login_id);
alter table oefenlogin enable row level security;
create policy niemand on oefenlogin to naast_app using (false);

-- Whoever practises leaves the refresh token of the real login behind. It is spent, yet showing it is no theft: another tab
-- may have been on its way with it.
alter table vernieuwing add column geparkeerd boolean not null default false;
alter table login drop constraint login_ingetrokken_reden_check,
  add constraint login_ingetrokken_reden_check check (ingetrokken_reden in ('uitgelogd', 'hergebruik', 'wachtwoord', 'beheer', 'verlaten'));

-- The real login takes its practice along when it ends; logging out in the oefenruimte is logging out.
create function end_oefenlogins() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update login l set ingetrokken_op = new.ingetrokken_op, ingetrokken_reden = new.ingetrokken_reden from oefenlogin o
   where o.echt_netwerk_id = new.netwerk_id and o.echt_login_id = new.id
     and l.netwerk_id = o.netwerk_id and l.id = o.login_id and l.ingetrokken_op is null;
  if new.ingetrokken_reden in ('uitgelogd', 'hergebruik') then
    update login l set ingetrokken_op = new.ingetrokken_op, ingetrokken_reden = new.ingetrokken_reden from oefenlogin o
     where o.netwerk_id = new.netwerk_id and o.login_id = new.id
       and l.netwerk_id = o.echt_netwerk_id and l.id = o.echt_login_id and l.ingetrokken_op is null;
  end if;
  return null;
end $$;
create trigger oefenlogins after update of ingetrokken_op on login for each row
  when (old.ingetrokken_op is null and new.ingetrokken_op is not null) execute function end_oefenlogins();

-- As in 0001, and: what was left behind is no theft, and practice lasts as long as the real login and its gebruiker.
create or replace function login_vernieuw(oud_hash bytea, nieuw_hash bytea, moment timestamptz, idle interval)
returns table (uitkomst text, gebruiker_id uuid, login_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare v vernieuwing; l login; g gebruiker;
begin
  select * into v from vernieuwing where hash = oud_hash for update;
  if not found then return query select 'onbekend', null::uuid, null::uuid; return; end if;
  select * into l from login where netwerk_id = v.netwerk_id and id = v.login_id for update;
  if v.geparkeerd then return query select 'geparkeerd', l.gebruiker_id, l.id; return; end if;
  if v.gebruikt_op is not null then
    update login set ingetrokken_op = moment, ingetrokken_reden = 'hergebruik'
      where netwerk_id = l.netwerk_id and id = l.id and ingetrokken_op is null;
    return query select 'hergebruik', l.gebruiker_id, l.id; return;
  end if;
  select * into g from gebruiker where netwerk_id = l.netwerk_id and id = l.gebruiker_id;
  if l.ingetrokken_op is not null or l.verloopt_op <= moment or v.verloopt_op <= moment or not g.actief
     or exists (select from netwerk n where n.id = l.netwerk_id and n.weg_sinds is not null)
     or exists (select from oefenlogin o join login e on e.netwerk_id = o.echt_netwerk_id and e.id = o.echt_login_id
                  join gebruiker wie on wie.netwerk_id = e.netwerk_id and wie.id = e.gebruiker_id
                 where o.netwerk_id = l.netwerk_id and o.login_id = l.id
                   and (e.ingetrokken_op is not null or e.verloopt_op <= moment or not wie.actief)) then
    return query select 'verlopen', l.gebruiker_id, l.id; return;
  end if;
  update vernieuwing set gebruikt_op = moment where netwerk_id = v.netwerk_id and hash = oud_hash;
  insert into vernieuwing (netwerk_id, hash, login_id, verloopt_op)
    values (v.netwerk_id, nieuw_hash, l.id, least(moment + idle, l.verloopt_op));
  return query select 'vernieuwd', l.gebruiker_id, l.id;
end $$;

-- The access token says that it is practice: every print carries the mark.
drop function login_gebruiker(uuid);
create function login_gebruiker(g_id uuid) returns table (netwerk_id uuid, rollen text[], oefen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.netwerk_id, array(select r.rol from gebruiker_rol r where r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id order by 1),
         n.soort = 'oefen'
    from gebruiker g join netwerk n on n.id = g.netwerk_id where g.id = g_id and g.actief
$$;

-- As in 0023, and: no e-mail leaves an oefenruimte.
create or replace function mail_wachtenden(moment timestamptz) returns table (netwerk_id uuid, gebruiker_id uuid, email text, voorkeur text,
  laatste_mail_op timestamptz, oudste_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.netwerk_id, g.id, g.email, coalesce(v.mail, 'direct'), v.laatste_mail_op, m.oudste_op
    from (select x.netwerk_id, x.gebruiker_id, min(x.op) as oudste_op from melding x
           where x.gelezen_op is null and x.gemaild_op is null group by 1, 2) m
    join gebruiker g on g.netwerk_id = m.netwerk_id and g.id = m.gebruiker_id and g.actief
    join netwerk n on n.id = m.netwerk_id and n.soort = 'echt'
    left join melding_voorkeur v on v.netwerk_id = g.netwerk_id and v.gebruiker_id = g.id
   where coalesce(v.mail, 'direct') <> 'geen' and (v.volgende_poging_op is null or v.volgende_poging_op <= moment)
   order by m.oudste_op, g.id
$$;

-- The real gebruiker behind the scope, from their own netwerk or from their practice; none when they have been stopped.
create function oefen_eigenaar() returns table (netwerk_id uuid, gebruiker_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.netwerk_id, g.id from netwerk n
    join gebruiker g on g.netwerk_id = coalesce(n.oefen_netwerk_id, n.id) and g.id = coalesce(n.oefen_gebruiker_id, huidige_gebruiker())
   where n.id = huidig_netwerk() and g.actief
$$;

-- What the screen asks: is there one, how far is the one being built, and as whom can it be entered.
create function mijn_oefenruimte(moment timestamptz) returns table (kamer boolean, bouwt boolean, mislukt boolean, stap smallint,
  stappen smallint, "klaarOp" timestamptz, binnen boolean, personen jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.kamer_id is not null, o.bouw_id is not null and o.stap_op > moment - interval '1 minute',
         o.mislukt_op is not null or (o.bouw_id is not null and o.stap_op <= moment - interval '1 minute'),
         o.stap, o.stappen, o.klaar_op, o.kamer_id = huidig_netwerk(),
         coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'uitleg', g.demo_uitleg,
             'rollen', array(select r.rol from gebruiker_rol r where r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id order by 1))
             order by g.gemaakt_op, g.id)
           from gebruiker g where g.netwerk_id = o.kamer_id and g.demo_uitleg is not null), '[]')
    from oefen_eigenaar() e join oefenruimte o on o.netwerk_id = e.netwerk_id and o.gebruiker_id = e.gebruiker_id
$$;
