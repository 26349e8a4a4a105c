-- The beheerder makes, fills, decides and ends price lists, and keeps the index figures.
alter table indexreeks add column versie integer not null default 1;

create policy maken on prijslijst for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy wijzigen on prijslijst for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));

create policy maken on prijs for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy wijzigen on prijs for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy weghalen on prijs for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));

create policy wijzigen on indexreeks for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy maken on indexcijfer for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy wijzigen on indexcijfer for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));

grant insert on prijslijst, prijs, indexcijfer to naast_app;
grant update (stand, geldig_vanaf, geldig_tot, versie) on prijslijst to naast_app;
grant update (code, omschrijving, eenheid, bedrag_cent, bedrag_laag_cent, bedrag_hoog_cent, peiljaar, index, batenhouder,
  soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, bron, bron_adres) on prijs to naast_app;
grant delete on prijs to naast_app;
grant update (versie) on indexreeks to naast_app;
grant update (mutatie_procent, bron) on indexcijfer to naast_app;
