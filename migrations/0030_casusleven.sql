-- The life of a casus between its fasen: what is agreed for after the end, what a visitor must know, what happens in the
-- family, what was written down on a day, and whom was asked for help.

-- A day on which somebody looks how it goes; it goes on after the casus is afgesloten.
create table nazorgmoment (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  wanneer date not null,
  wat text not null check (length(wat) between 1 and 500),
  -- In words: the family counts too.
  wie text not null check (length(wie) between 1 and 200),
  uitkomst text check (uitkomst in ('gesproken', 'niet_gelukt', 'niet_nodig')),
  toelichting text not null default '' check (length(toelichting) <= 2000),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  klaar_door uuid,
  klaar_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, klaar_door) references gebruiker,
  constraint nazorg_klaar check ((uitkomst is null) = (klaar_op is null) and (klaar_op is null) = (klaar_door is null))
);
create index nazorgmoment_casus on nazorgmoment (netwerk_id, casus_id, wanneer);

create table notitie (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  lid_id uuid,
  dag date not null,
  tekst text not null check (length(tekst) between 1 and 10000),
  -- contactpersoon: only who wrote it and whoever is contactpersoon.
  voor text not null check (voor in ('casus', 'contactpersoon')),
  door uuid not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  weg_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, door) references gebruiker
);
create index notitie_casus on notitie (netwerk_id, casus_id, dag desc, id desc);

create table notitie_versie (
  netwerk_id uuid not null,
  casus_id uuid not null,
  notitie_id uuid not null,
  nr integer not null,
  dag date not null,
  tekst text not null,
  op timestamptz not null,
  primary key (netwerk_id, notitie_id, nr),
  foreign key (netwerk_id, casus_id, notitie_id) references notitie (netwerk_id, casus_id, id)
);

-- What was there before stays, whoever changes it and however.
create function keep_notitie() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notitie_versie (netwerk_id, casus_id, notitie_id, nr, dag, tekst, op)
    values (old.netwerk_id, old.casus_id, old.id, old.versie, old.dag, old.tekst, old.gewijzigd_op);
  return new;
end $$;
create trigger bewaren before update on notitie for each row
  when (old.tekst is distinct from new.tekst or old.dag is distinct from new.dag) execute function keep_notitie();

-- What a visitor must know, in agreed words and never for longer than a year.
create table aandachtspunt (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('bel_eerst', 'niet_alleen', 'met_zijn_tweeen', 'hond', 'schoenen_uit', 'deur_achterom', 'rustig_praten',
    'tolk_mee', 'buren_horen_mee', 'niet_bij_kinderen', 'vast_tijdstip', 'niet_thuis_afspreken', 'ziekte_besmetting')),
  toelichting text not null default '' check (length(toelichting) <= 500),
  tot date not null,
  -- veiligheid: the family does not see it, and the reason says why.
  besproken text not null check (besproken in ('ja', 'nog_niet', 'veiligheid')),
  reden text not null default '' check (length(reden) <= 500),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  bekeken_op timestamptz not null,
  beeindigd_door uuid,
  beeindigd_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, beeindigd_door) references gebruiker,
  constraint aandachtspunt_reden check ((besproken = 'ja') = (reden = '')),
  constraint aandachtspunt_jaar check (tot <= (bekeken_op at time zone 'Europe/Amsterdam')::date + interval '12 months'),
  constraint aandachtspunt_einde check ((beeindigd_op is null) = (beeindigd_door is null))
);
create unique index aandachtspunt_een on aandachtspunt (netwerk_id, casus_id, soort) where beeindigd_op is null;

create table levensgebeurtenis (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('wordt_18', 'scheiden', 'overlijden', 'ziek', 'baan_kwijt', 'uit_bijstand')),
  lid_id uuid,
  datum date not null,
  toelichting text not null default '' check (length(toelichting) <= 1000),
  -- niet_nodig: it was foreseen, and looked at, and there is nothing to arrange.
  stand text not null check (stand in ('genoteerd', 'niet_nodig')),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  vervallen_door uuid,
  vervallen_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, vervallen_door) references gebruiker,
  constraint levensgebeurtenis_lid check (soort <> 'wordt_18' or lid_id is not null),
  constraint levensgebeurtenis_vervallen check ((vervallen_op is null) = (vervallen_door is null))
);
-- Noted by two people at once, or seen coming and noted by hand, it is still one.
create unique index levensgebeurtenis_een on levensgebeurtenis (netwerk_id, casus_id, soort, lid_id, datum) nulls not distinct
  where vervallen_op is null and soort <> 'wordt_18';
create unique index levensgebeurtenis_18 on levensgebeurtenis (netwerk_id, casus_id, lid_id) where vervallen_op is null and soort = 'wordt_18';

-- What to arrange for it; each has a taak of its own, which says whether it is done.
create table levensgebeurtenis_punt (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gebeurtenis_id uuid not null,
  code text not null check (code ~ '^[a-z0-9_]{1,40}$'),
  wanneer date not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, gebeurtenis_id, code),
  foreign key (netwerk_id, casus_id, gebeurtenis_id) references levensgebeurtenis (netwerk_id, casus_id, id)
);

-- The ladder: whom was asked what, until when, and what came back.
create table opschaling (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  trede text not null check (trede in ('collega', 'casuistiek', 'teamleider', 'praktijkverbinder', 'bestuur', 'maatwerkloket')),
  vraag text not null check (length(vraag) between 1 and 4000),
  aan_gebruiker uuid,
  aan_wie text not null default '' check (length(aan_wie) <= 200),
  antwoord_voor date not null,
  gesteld_door uuid not null,
  gesteld_op timestamptz not null,
  antwoord text check (length(antwoord) between 1 and 4000),
  beantwoord_door uuid,
  beantwoord_op timestamptz,
  vervolg text check (vervolg in ('opgelost', 'hoger', 'anders')),
  ingetrokken_door uuid,
  ingetrokken_op timestamptz,
  toegang_id uuid,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, aan_gebruiker) references gebruiker,
  foreign key (netwerk_id, gesteld_door) references gebruiker,
  foreign key (netwerk_id, beantwoord_door) references gebruiker,
  foreign key (netwerk_id, ingetrokken_door) references gebruiker,
  foreign key (netwerk_id, toegang_id) references toegang,
  constraint opschaling_aan check ((aan_gebruiker is null) = (aan_wie <> '')),
  constraint opschaling_niet_zelf check (aan_gebruiker is distinct from gesteld_door),
  constraint opschaling_antwoord check ((antwoord is null) = (beantwoord_op is null) and (beantwoord_op is null) = (beantwoord_door is null)),
  constraint opschaling_een_einde check (beantwoord_op is null or ingetrokken_op is null),
  constraint opschaling_vervolg check (vervolg is null or beantwoord_op is not null),
  constraint opschaling_ingetrokken check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create index opschaling_casus on opschaling (netwerk_id, casus_id, gesteld_op);
create index opschaling_aan on opschaling (netwerk_id, aan_gebruiker, antwoord_voor)
  where beantwoord_op is null and ingetrokken_op is null and aan_gebruiker is not null;

-- A colleague who leaves: the teamleider divides what they do, each casus as a proposal of its own.
create table vertrek (
  netwerk_id uuid not null,
  id uuid not null,
  gebruiker_id uuid not null,
  laatste_dag date not null,
  reden text not null check (length(reden) between 1 and 2000),
  gemaakt_door uuid not null check (gemaakt_door <> gebruiker_id),
  gemaakt_op timestamptz not null,
  afgerond_door uuid,
  afgerond_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, afgerond_door) references gebruiker,
  constraint vertrek_afgerond check ((afgerond_op is null) = (afgerond_door is null))
);
create unique index vertrek_een on vertrek (netwerk_id, gebruiker_id) where afgerond_op is null;

alter table overdracht add column vertrek_id uuid, add foreign key (netwerk_id, vertrek_id) references vertrek,
  add constraint overdracht_van_casus unique (netwerk_id, casus_id, id);
create index overdracht_vertrek on overdracht (netwerk_id, vertrek_id) where vertrek_id is not null;

-- What the family says may come after the proposal, and may change.
create table overdracht_antwoord (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  overdracht_id uuid not null,
  antwoord text not null check (length(antwoord) between 1 and 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id, overdracht_id) references overdracht (netwerk_id, casus_id, id),
  foreign key (netwerk_id, door) references gebruiker
);
create index overdracht_antwoord_laatste on overdracht_antwoord (netwerk_id, overdracht_id, op desc, id desc);

-- Colleagues in the team of the teamleider who asks; nobody for everybody else.
create function mijn_teamleden() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select g.id from gebruiker ik join gebruiker g on g.netwerk_id = ik.netwerk_id and g.team_id = ik.team_id
   where ik.netwerk_id = huidig_netwerk() and ik.id = huidige_gebruiker() and heeft_rol('teamleider')
$$;
