-- Nothing typed is lost: what somebody began in a form, and the key under which a browser keeps what it could not send.

-- One key per gebruiker. A browser keeps unsent texts encrypted with it and never keeps the key itself, so a computer that is left
-- behind, or that somebody else signs in on, shows nothing.
create table kluissleutel (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  sleutel bytea not null check (octet_length(sleutel) = 32),
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

create table kladje (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  -- Hash of the page and the form, so that no name stands in an address.
  plek uuid not null,
  casus_id uuid,
  huishouden_id uuid,
  aanvraag_id uuid,
  -- JSON as text: jsonb refuses characters that somebody may have pasted, and a draft is never asked for a part.
  inhoud text not null check (octet_length(inhoud) between 2 and 65536),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  primary key (netwerk_id, gebruiker_id, plek),
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, casus_id) references casus on delete cascade,
  foreign key (netwerk_id, huishouden_id) references huishouden on delete cascade,
  foreign key (netwerk_id, aanvraag_id) references aanvraag on delete cascade
);
create index kladje_oud on kladje (netwerk_id, gewijzigd_op);
create index kladje_casus on kladje (netwerk_id, casus_id) where casus_id is not null;
create index kladje_huishouden on kladje (netwerk_id, huishouden_id) where huishouden_id is not null;
create index kladje_aanvraag on kladje (netwerk_id, aanvraag_id) where aanvraag_id is not null;

alter table kluissleutel enable row level security;
alter table kladje enable row level security;
create policy eigen on kluissleutel to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
-- A draft is of who wrote it, for as long as they may see what it is about.
create policy eigen on kladje to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker())
    and (casus_id is null or casus_id = any(array(select zichtbare_casussen())))
    and (huishouden_id is null or huishouden_id = any(array(select zichtbare_huishoudens())))
    and (aanvraag_id is null or aanvraag_id = any(array(select zichtbare_aanvragen()))))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker())
    and (casus_id is null or casus_id = any(array(select zichtbare_casussen())))
    and (huishouden_id is null or huishouden_id = any(array(select zichtbare_huishoudens())))
    and (aanvraag_id is null or aanvraag_id = any(array(select zichtbare_aanvragen()))));
grant select, insert on kluissleutel to naast_app;
grant select, insert, update (inhoud, versie, gewijzigd_op), delete on kladje to naast_app;

-- The pass that tidies up has no gebruiker. Thirty days after the last word a draft is gone, also where its writer no longer sees it.
create function kladjes_vergeten(moment timestamptz) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with weg as (delete from kladje where gewijzigd_op <= moment - interval '30 days' returning 1)
  select count(*)::int from weg
$$;
revoke execute on function kladjes_vergeten from public;
grant execute on function kladjes_vergeten to naast_app;
